-- The five columns that every table of due mail has (libs/mail). What became of mails until now was not kept: those
-- that were tried have been sent as far as we know, and a question without a mail of its own needs none.
drop index confirmation_mails_due;

alter table confirmation rename column attempts to mail_attempts;
alter table confirmation
    alter column mail_attempts drop default,
    add column mail_state text,
    add column mail_done_at timestamptz,
    add column mail_reason text;

update confirmation set mail_state =
    case when mail_due_at is not null then 'DUE' when mail_attempts > 0 then 'SENT' else 'NOT_NEEDED' end;
update confirmation set mail_due_at = asked_at, mail_done_at = coalesce(answered_at, asked_at) where mail_due_at is null;

alter table confirmation
    alter column mail_state set not null,
    alter column mail_due_at set not null,
    add constraint mail_stands_somewhere
        check (mail_state in ('DUE', 'CLAIMED', 'SENT', 'REFUSED', 'GIVEN_UP', 'NOT_NEEDED'));
create index confirmation_mails_due on confirmation (mail_due_at) where mail_state in ('DUE', 'CLAIMED');
