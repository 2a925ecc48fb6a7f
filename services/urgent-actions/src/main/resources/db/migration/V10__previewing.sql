-- Links that show an action before it goes out, to whoever has one. Only their hashes are here: a copy of this table opens
-- nothing. They are never deleted before their action is: who showed it when is part of its story.
create table preview_link (
    id          uuid primary key,
    action_id   uuid        not null references urgent_action (id) on delete cascade,
    secret_hash bytea       not null unique,
    made_by     varchar(80) not null,
    made_at     timestamptz not null,
    ends_at     timestamptz not null,
    revoked_by  varchar(80),
    revoked_at  timestamptz,
    constraint revoked_links_say_by_whom check ((revoked_by is null) = (revoked_at is null))
);

create index preview_links_of_an_action on preview_link (action_id, made_at);
