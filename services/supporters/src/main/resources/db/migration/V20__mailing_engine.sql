-- Whose a claim is. An instance holds a lock as long as it lives (its number is here, the lock is PostgreSQL's): what one
-- that is gone had claimed is due again at once, and not at the end of the claim.
create table mail_sender (
    id    uuid        not null,
    since timestamptz not null,
    constraint every_sender_is_one_row primary key (id)
);

alter table due_mail add column claimed_by uuid;
alter table due_mail set (fillfactor = 70); -- a row is written three times: room for that beside it

-- How many mails of the warm-up of a new sending domain were claimed on a day (UTC).
create table warm_up_day (
    day   date   not null,
    mails bigint not null,
    constraint every_day_of_a_warm_up_is_one_row primary key (day)
);
