-- Doubts about a field that somebody looked at and found right, by what they are known by: the field, what is odd about it
-- and what stands in it. Another value is another doubt.
create table settled_doubt (
    id         uuid primary key,
    action_id  uuid        not null references urgent_action (id) on delete cascade,
    mark       varchar(36) not null,
    settled_by varchar(80) not null,
    settled_at timestamptz not null
);

create index settled_doubts_of_an_action on settled_doubt (action_id);
