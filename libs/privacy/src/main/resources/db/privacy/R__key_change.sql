-- How far each table has followed the keys of the configuration: after which row it goes on, and what its last look met.
-- Repeatable, not numbered: the migrations of every service have gone further already.
create table if not exists key_change (
    job        uuid        not null,
    what       text        not null,
    keys       text        not null,
    begun_at   timestamptz not null,
    position   text,
    closed     bigint      not null default 0,
    renamed    bigint      not null default 0,
    kept       bigint      not null default 0,
    unreadable bigint      not null default 0,
    looked_at  timestamptz,
    constraint every_key_change_is_one_row primary key (job),
    constraint a_table_follows_one_key unique (what)
);
