-- A log-in becomes an account: what its holder is called, where their mails go, in which language and time zone they read.
alter table staff_member add column id uuid not null default gen_random_uuid();
alter table staff_member add constraint every_account_has_an_id_that_is_no_name unique (id);
alter table staff_member add column full_name varchar(120);
alter table staff_member add column email varchar(254);
alter table staff_member add column language varchar(8) not null default 'en';
alter table staff_member add column zone varchar(60) not null default 'UTC';
alter table staff_member add column section varchar(80);
alter table staff_member add column suspended_at timestamptz;
alter table staff_member add column created_at timestamptz not null default now();
alter table staff_member alter column id drop default;
alter table staff_member alter column created_at drop default;

create unique index one_account_for_each_address on staff_member (lower(email));
