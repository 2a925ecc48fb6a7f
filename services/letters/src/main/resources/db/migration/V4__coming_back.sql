-- A letter that was accepted may come back by mail days later.
alter table letter
    drop constraint a_stage_is_known,
    add constraint a_stage_is_known
        check (stage in ('WRITTEN', 'QUEUED', 'ACCEPTED', 'BOUNCED', 'RETURNED', 'FAILED'));

-- The mailbox in which bounces arrive: who looks into it, and what staff must know of it.
create table bounce_mailbox (
    the_one     boolean     primary key default true constraint there_is_one_mailbox check (the_one),
    taken_until timestamptz not null default 'epoch',
    looked_at   timestamptz,
    unread      integer     not null default 0,
    trouble     text
);
insert into bounce_mailbox default values;
