-- Work as a service might have it: pails to be filled, a cup at a time.
create table pail (
    id    uuid primary key,
    place bigint generated always as identity,
    cups  integer not null default 0,
    size  integer not null
);
