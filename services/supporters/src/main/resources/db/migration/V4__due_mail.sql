-- The five columns that every table of due mail has (libs/mail). What waits is due or claimed: a claim has an end, and
-- is due again then. What had failed says whether it was refused, which only a mail server's 5xx or the allow-list does.
alter table due_mail
    drop constraint mail_stands_somewhere;
drop index mail_that_waits;

alter table due_mail rename column state to mail_state;
alter table due_mail rename column attempts to mail_attempts;
alter table due_mail rename column due_at to mail_due_at;
alter table due_mail rename column done_at to mail_done_at;
alter table due_mail rename column reason to mail_reason;

update due_mail set mail_state = 'DUE' where mail_state = 'WAITING';
update due_mail set mail_state =
    case when mail_reason like 'SMTP 5%' or mail_reason = 'domain not allowed' then 'REFUSED' else 'GIVEN_UP' end
where mail_state = 'FAILED';

alter table due_mail add constraint mail_stands_somewhere
    check (mail_state in ('DUE', 'CLAIMED', 'SENT', 'REFUSED', 'GIVEN_UP', 'NOT_NEEDED'));
create index mail_that_waits on due_mail ((kind = 'ALERT'), mail_due_at) where mail_state in ('DUE', 'CLAIMED');
