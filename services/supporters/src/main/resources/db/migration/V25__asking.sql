-- Mails to whoever asked what we know of them, and the last one to whoever was forgotten. The address is encrypted and goes when
-- its mail has gone; the row stays for a day, so that nobody gets too many. Who asked is a keyed fingerprint made for this alone.
create table person_mail (
    id            uuid        not null,
    kind          text        not null,
    asker         text        not null,
    asked_from    text,
    address       bytea,
    language      text        not null,
    made_at       timestamptz not null,
    mail_state    text        not null,
    mail_attempts integer     not null,
    mail_due_at   timestamptz not null,
    mail_done_at  timestamptz,
    mail_reason   text,
    constraint every_mail_to_a_person_is_one_row primary key (id),
    constraint a_mail_to_a_person_has_a_known_kind check (kind in ('KNOWN', 'FORGOTTEN')),
    constraint a_mail_to_a_person_stands_somewhere
        check (mail_state in ('DUE', 'CLAIMED', 'SENT', 'REFUSED', 'GIVEN_UP', 'NOT_NEEDED')),
    constraint an_address_stays_no_longer_than_its_mail check ((address is null) = (mail_done_at is not null))
);

create index person_mails_due on person_mail (mail_due_at) where mail_state in ('DUE', 'CLAIMED');
create index person_mails_by_asker on person_mail (asker, made_at);
create index person_mails_by_client on person_mail (asked_from, made_at) where asked_from is not null;
