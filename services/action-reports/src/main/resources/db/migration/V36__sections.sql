-- What the desk says of sections, as we last heard it: their names, and what becomes of their late reports.
create table heard_section (
    id      uuid primary key,
    version bigint  not null,
    listed  boolean not null,
    state   text    not null
);
