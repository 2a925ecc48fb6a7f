-- Our copy of the public sheets, as heard from urgent-actions.
create table appeal (
    action_id uuid primary key,
    version   bigint      not null,
    sheet     jsonb       not null,
    heard_at  timestamptz not null
);

create index appeals_in_the_order_heard on appeal (heard_at);
