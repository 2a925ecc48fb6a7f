-- Sections: what each is called and lays over the sheets is one document, read and written as a whole.
create table section (
    id         uuid primary key,
    version    bigint      not null,
    entry      text        not null,
    retired    boolean     not null default false,
    changed_at timestamptz not null,
    changed_by varchar(80) not null
);
