-- The picture of who is in danger: one an action, with how it was agreed to. What is shown is drawn anew from what was handed in.
create table subject_picture (
    action_id uuid primary key references urgent_action on delete cascade,
    mark      text        not null,
    width     integer     not null,
    height    integer     not null,
    credit    text        not null,
    agreement bytea       not null, -- who agreed and how: closed with the key for persons
    added_by  varchar(80) not null,
    added_at  timestamptz not null
);

-- What it shows, for who cannot see it, by language.
create table subject_picture_words (
    action_id uuid not null references subject_picture on delete cascade,
    language  text not null,
    words     text not null,
    primary key (action_id, language)
);

create table picture_file (
    name      text primary key,
    action_id uuid  not null references subject_picture on delete cascade,
    jpeg      bytea not null
);
create index files_of_a_picture on picture_file (action_id);
