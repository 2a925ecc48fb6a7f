-- Whoever looked at a report looked at what it said: one that was corrected since is left alone.
alter table swept add column corrected bigint not null default 0;
