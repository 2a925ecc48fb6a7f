-- Purpose: telling people from machines. What a rule noticed, for staff to look at; it sets nothing aside by itself.
create table finding (
    finding_id          uuid primary key,
    action_id           uuid        not null,
    signal              text        not null,
    about               text        not null,
    reports             bigint      not null,
    since               timestamptz not null,
    seen_at             timestamptz not null,
    state               text        not null default 'OPEN',
    closed_by           text,
    closed_at           timestamptz,
    reports_when_closed bigint,
    constraint one_finding_per_action_signal_and_subject unique (action_id, signal, about),
    constraint a_finding_has_a_known_state check (state in ('OPEN', 'DEALT_WITH', 'DISMISSED')),
    constraint a_closed_finding_says_who_and_when check (state = 'OPEN' or (closed_by is not null and closed_at is not null))
);

create index findings_open on finding (seen_at) where state = 'OPEN';

-- Many reports judged together, by one person for one reason. What it lists is what it may touch, and never more.
create table sweep (
    sweep_id   uuid primary key,
    form_key   uuid        not null,
    undoes     uuid references sweep,
    criteria   text        not null,
    mark       text,
    prepared_by text       not null,
    prepared_at timestamptz not null,
    state      text        not null default 'PREPARED',
    reason     text,
    started_by text,
    started_at timestamptz,
    done_at    timestamptz,
    listed     bigint      not null default 0,
    changed    bigint      not null default 0,
    left_alone bigint      not null default 0,
    constraint one_sweep_per_form unique (form_key),
    constraint a_sweep_has_a_known_state check (state in ('PREPARED', 'RUNNING', 'DONE')),
    constraint a_sweep_that_runs_says_who_and_why
        check (state = 'PREPARED' or (reason is not null and started_by is not null and started_at is not null)),
    constraint a_sweep_reaches_no_further_than_its_list check (changed + left_alone <= listed)
);

create index sweeps_running on sweep (started_at) where state = 'RUNNING';
create index sweeps_by_time on sweep (prepared_at desc);

-- Its list: how each report stood when it was shown, what it becomes, and what came of it.
create table swept (
    sweep_id  uuid not null references sweep on delete cascade,
    report_id uuid not null,
    before    text not null,
    after     text not null,
    outcome   text,
    constraint a_report_is_listed_once primary key (sweep_id, report_id),
    constraint an_outcome_is_known check (outcome in ('CHANGED', 'LEFT'))
);

create index swept_yet_to_come on swept (sweep_id, after, report_id) where outcome is null;

-- By how much a sweep has moved the totals so far.
create table sweep_moved (
    sweep_id  uuid   not null references sweep on delete cascade,
    action_id uuid   not null,
    reports   bigint not null,
    letters   bigint not null,
    reported  bigint not null,
    verified  bigint not null,
    delivered bigint not null,
    constraint one_move_per_sweep_and_action primary key (sweep_id, action_id)
);

create index reports_held_or_set_aside on report (judgement, accepted_at)
    where judgement in ('PENDING', 'SUSPECT') and withdrawn_at is null;
