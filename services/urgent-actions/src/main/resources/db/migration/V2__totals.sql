-- Our copy of what the action-reports service counts, fed by its events; the newest version wins.
create table action_totals (
    action_id  uuid primary key,
    version    bigint      not null,
    reported   bigint      not null,
    verified   bigint      not null,
    delivered  bigint      not null,
    by_channel jsonb       not null,
    as_of      timestamptz not null,
    constraint totals_are_never_negative check (reported >= 0 and verified >= 0 and delivered >= 0)
);
