-- The built-in directory of those who work at the desk, for organisations without a provider of their own.
create table staff_member (
    name           varchar(80) primary key,
    password_hash  varchar(80)  not null,
    roles          varchar(120) not null,
    failures       integer      not null default 0,
    locked_until   timestamptz,
    constraint passwords_are_never_kept_readable check (password_hash like '$2_$%')
);
