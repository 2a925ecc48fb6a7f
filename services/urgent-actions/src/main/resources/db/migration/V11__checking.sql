-- A second person looks at an action before it goes out: asked, with notes at fields, and given or refused on a version of
-- the draft. Asking again closes the check before.
create table draft_check (
    id              uuid primary key,
    action_id       uuid         not null references urgent_action (id) on delete cascade,
    asked_by        varchar(80)  not null,
    asked_of        varchar(80)  not null,
    note            varchar(2000) not null,
    asked_at        timestamptz  not null,
    stage           varchar(10)  not null,
    decided_at      timestamptz,
    decided_version bigint,
    words           varchar(2000) not null default '',
    constraint stages_of_checks_are_known check (stage in ('ASKED', 'GIVEN', 'REFUSED', 'CALLED_OFF')),
    constraint decided_checks_say_on_what check (stage not in ('GIVEN', 'REFUSED') or decided_version is not null),
    constraint nobody_checks_their_own check (asked_by <> asked_of)
);

create unique index one_check_is_asked_at_a_time on draft_check (action_id) where stage = 'ASKED';
create index checks_of_an_action on draft_check (action_id, asked_at);

create table check_note (
    id         uuid primary key,
    action_id  uuid          not null references urgent_action (id) on delete cascade,
    field      varchar(60)   not null,
    words      varchar(2000) not null,
    written_by varchar(80)   not null,
    written_at timestamptz   not null,
    settled_by varchar(80),
    settled_at timestamptz
);

create index check_notes_of_an_action on check_note (action_id) where settled_at is null;
