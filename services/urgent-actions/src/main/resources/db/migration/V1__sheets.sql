-- An urgent action from its first draft to its end. The parts of the sheet are one document, because they are always
-- read and written together; the columns beside it are what lists are sorted and rules are made by.
create table urgent_action (
    id          uuid primary key,
    version     bigint      not null,
    stage       varchar(8)  not null,
    draft       jsonb       not null,
    pasted      text,
    changed_at  timestamptz not null,
    changed_by  varchar(80) not null,
    ends_at     timestamptz,
    launched_at timestamptz,
    ended_at    timestamptz,
    constraint stages_are_known check (stage in ('DRAFT', 'LIVE', 'ENDED')),
    constraint launched_actions_say_when check (stage = 'DRAFT' or launched_at is not null),
    constraint launched_actions_have_a_deadline check (stage = 'DRAFT' or ends_at is not null),
    constraint ended_actions_say_when check ((stage = 'ENDED') = (ended_at is not null))
);

create index urgent_actions_by_deadline on urgent_action (stage, ends_at);
