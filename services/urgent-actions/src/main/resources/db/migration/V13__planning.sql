-- Actions that go out by themselves at a time somebody chose. The row goes when they are out; one that could not go out stays
-- and says so until somebody does something about it.
create table planned_launch (
    action_id  uuid primary key references urgent_action (id) on delete cascade,
    launch_at  timestamptz not null,
    zone       varchar(60) not null,
    planned_by varchar(80) not null,
    planned_at timestamptz not null,
    refused_at timestamptz
);

create index planned_launches_by_time on planned_launch (launch_at) where refused_at is null;
