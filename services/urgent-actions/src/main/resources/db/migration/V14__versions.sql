-- What was published of an action, each time: who, when, and the whole of it, so that what differs can be said by field. The
-- words are for everybody: "Updated on 3 December: the deadline is later."
create table published_version (
    id           uuid primary key,
    action_id    uuid        not null references urgent_action (id) on delete cascade,
    version      bigint      not null,
    published_at timestamptz not null,
    published_by varchar(80) not null,
    draft        jsonb       not null,
    unique (action_id, version)
);

create table published_words (
    published_version_id uuid          not null references published_version (id) on delete cascade,
    language             varchar(12)   not null,
    words                varchar(500)  not null,
    primary key (published_version_id, language)
);
