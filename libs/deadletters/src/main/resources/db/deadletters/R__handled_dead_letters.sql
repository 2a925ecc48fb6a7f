-- Which dead letters no longer wait. Kafka keeps them for good, so what became of them is remembered here.
-- Repeatable, not numbered: the migrations of every service have gone further already.
create table if not exists handled_dead_letter (
    -- Kafka's own id of the dead-letter topic: after Kafka was wiped, the same place holds another letter.
    topic_id uuid        not null,
    part     integer     not null,
    place    bigint      not null,
    fate     text        not null,
    reason   text        not null,
    at       timestamptz not null,
    constraint a_dead_letter_is_handled_once primary key (topic_id, part, place),
    constraint a_dead_letter_has_a_fate check (fate in ('HEARD_AGAIN', 'OVERTAKEN', 'DISMISSED'))
);
