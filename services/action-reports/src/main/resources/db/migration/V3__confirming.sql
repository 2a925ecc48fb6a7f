-- Purpose: to ask a reporter by mail whether a report is theirs. The address goes when they have answered,
-- and the whole row goes at forget_after.
create table confirmation (
    report_id    uuid primary key references report,
    address      bytea,
    pseudonym    text        not null,
    language     text        not null,
    asked_at     timestamptz not null,
    answered_at  timestamptz,
    mail_due_at  timestamptz,
    attempts     integer     not null default 0,
    forget_after timestamptz not null
);

create index confirmation_mails_due on confirmation (mail_due_at) where mail_due_at is not null;
create index confirmations_to_forget on confirmation (forget_after);

-- Every mail carries a link of its own; only its hash is kept, so that nobody can confirm with a copy of this table.
create table confirmation_link (
    token_hash text primary key,
    report_id  uuid not null references confirmation on delete cascade
);

create index links_of_a_confirmation on confirmation_link (report_id);
