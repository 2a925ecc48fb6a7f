-- The five columns that every table of due mail has (libs/mail). Why a mail had failed was not kept before.
alter table manuscript drop constraint a_mail_is_due_or_done;
drop index manuscripts_whose_mail_is_due;

alter table manuscript rename column mail_stage to mail_state;
alter table manuscript rename column mail_tries to mail_attempts;
alter table manuscript
    alter column mail_attempts drop default,
    add column mail_done_at timestamptz,
    add column mail_reason text;

update manuscript set mail_state = 'GIVEN_UP' where mail_state = 'FAILED';
update manuscript set mail_done_at = mail_due_at where mail_state <> 'DUE';

alter table manuscript add constraint a_mail_is_due_or_done
    check (mail_state in ('DUE', 'CLAIMED', 'SENT', 'REFUSED', 'GIVEN_UP', 'NOT_NEEDED'));
create index manuscripts_whose_mail_is_due on manuscript (mail_due_at) where mail_state in ('DUE', 'CLAIMED');
