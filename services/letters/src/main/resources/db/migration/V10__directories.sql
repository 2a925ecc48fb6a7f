-- Our copy of the directories: the last we heard of each embassy, of postage and of sections.
create table directory_entry (
    id      uuid primary key,
    version bigint      not null,
    kind    varchar(40) not null,
    place   varchar(2)  not null, -- whose embassy, from where post goes; empty for sections
    listed  boolean     not null,
    state   text        not null
);

create index on directory_entry (kind, place) where listed;
