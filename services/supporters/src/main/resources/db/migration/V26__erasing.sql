-- Somebody who is to be forgotten everywhere. While that lasts the row knows, encrypted, whom to ask every service about and
-- where the last mail goes; asker is a keyed fingerprint made for this alone, so that two presses are one. Then nobody is in it.
create table erasure (
    id        uuid        not null,
    version   bigint      not null,
    second_id uuid        not null,
    asker     text,
    names     bytea,
    address   bytea,
    language  text,
    asked_at  timestamptz not null,
    told_at   timestamptz not null,
    second_at timestamptz,
    closed_at timestamptz,
    constraint every_erasure_is_one_row primary key (id),
    constraint nobody_is_forgotten_twice_at_once unique (asker),
    constraint an_erasure_that_is_over_knows_nobody
        check (closed_at is null or (asker is null and names is null and address is null and language is null)),
    constraint an_erasure_under_way_knows_whom
        check (closed_at is not null or (asker is not null and names is not null))
);

create unique index erasures_by_their_second_name on erasure (second_id);
create index erasures_under_way on erasure (told_at) where closed_at is null;

-- What each service has erased, twice: the proof.
create table erasure_answer (
    id          text        not null,
    erasure_id  uuid        not null references erasure,
    service     text        not null,
    second_round boolean    not null,
    answered_at timestamptz not null,
    erased      text        not null,
    constraint a_service_answers_once_a_round primary key (id)
);

create index answers_to_an_erasure on erasure_answer (erasure_id);
