-- A table as a service might have it: guests with an address, some with a picture.
create table guest (
    id        uuid primary key,
    pseudonym text,
    address   bytea,
    picture   bytea
);
