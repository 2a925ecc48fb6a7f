-- Our copy of the totals of each action, as action-reports tells them. No person is in it.
create table heard_total (
    action_id uuid        not null,
    version   bigint      not null,
    reported  bigint      not null,
    verified  bigint      not null,
    delivered bigint      not null,
    as_of     timestamptz not null,
    first_at  timestamptz,
    constraint every_action_has_one_total primary key (action_id)
);
