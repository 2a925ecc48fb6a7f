-- Where a mail server turns single letters away, those of a day leave in one mail: if staff said so, and with a file if they want.
alter table pace
    add column digest boolean not null default false,
    add column pack boolean not null default false,
    add column digests_refused integer not null default 0;

-- One such mail. Which letters it holds stands with the letters.
create table digest_mail (
    id uuid primary key,
    address text not null,
    -- How many it held when it was last written.
    letters integer not null,
    made_at timestamptz not null,
    mail_state text not null
        constraint a_digest_is_due_or_done check (mail_state in ('DUE', 'CLAIMED', 'SENT', 'REFUSED', 'GIVEN_UP', 'NOT_NEEDED')),
    mail_attempts integer not null,
    mail_due_at timestamptz not null,
    mail_done_at timestamptz,
    mail_reason text
);

create index digest_mails_due on digest_mail (mail_due_at) where mail_state in ('DUE', 'CLAIMED');
create unique index one_digest_at_a_time on digest_mail (address) where mail_state in ('DUE', 'CLAIMED');

alter table letter
    add column digest_id uuid references digest_mail (id);

create index letters_of_a_digest on letter (digest_id) where digest_id is not null;
create index letters_of_an_address on letter (sent_to, finished_at);
