alter table tally add column replied boolean not null default false;
