-- Who took the addresses of the network as a file, when and why.
create table network_export (
    id       uuid        not null,
    reason   text        not null,
    taken_by text        not null,
    taken_at timestamptz not null,
    constraint every_export_is_one_row primary key (id)
);

create index exports_by_time on network_export (taken_at desc);

-- Whether a mailbox is of the kind that lasts for minutes: staff see how many are, nobody is refused for it.
alter table supporter add column disposable boolean not null default false;
