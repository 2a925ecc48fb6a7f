-- Wrong passwords, counted by name and by where they come from: guessing must not pay, and must keep nobody else out.
create table log_in_try (
    name    varchar(80)  not null,
    client  varchar(64)  not null,
    tries   integer      not null,
    since   timestamptz  not null,
    primary key (name, client)
);

alter table staff_member drop column failures;
alter table staff_member drop column locked_until;
