-- Joint statements: their texts, version by version, and who signed which.
create table joint_statement (
    id           uuid primary key,
    version      bigint      not null,
    stage        text        not null check (stage in ('DRAFT', 'OPEN', 'CLOSED', 'WITHDRAWN')),
    language     text        not null,
    text_version integer     not null check (text_version > 0),
    name_order   text        not null check (name_order in ('COUNTRY', 'ALPHABET', 'CHOSEN')),
    persons_sign boolean     not null,
    opens_at     timestamptz,
    closes_at    timestamptz,
    closed_at    timestamptz,
    withdrawn_at timestamptz,
    made_by      varchar(80) not null,
    made_at      timestamptz not null,
    told_version bigint      not null,
    told         text        not null,
    constraint a_window_opens_before_it_closes check (opens_at is null or closes_at is null or opens_at < closes_at)
);
create index statements_to_close on joint_statement (closes_at) where stage = 'OPEN';

create table statement_text (
    id             uuid primary key,
    statement_id   uuid    not null references joint_statement,
    text_version   integer not null,
    language       text    not null,
    title          text    not null,
    body           text    not null,
    first_group    text    not null,
    first_members  text    not null,
    second_group   text    not null,
    second_members text    not null,
    constraint a_version_has_one_text_a_language unique (statement_id, text_version, language)
);

-- An organisation's signature. Of one that is counted and not listed nothing here says which it is: its name stands, closed, in a
-- table apart. The person who signed for it is closed here as well. domain_mark is a keyed fingerprint of its domain made for this
-- statement alone, so that no organisation signs twice.
create table organisation_signature (
    id                uuid primary key,
    version           bigint      not null,
    statement_id      uuid        not null references joint_statement,
    organisation_id   uuid,
    text_version      integer     not null,
    stage             text        not null
        check (stage in ('ASKED', 'SECOND', 'CHECK', 'STANDS', 'RETURNED', 'WITHDRAWN')),
    listed            boolean     not null,
    domain_mark       text        not null,
    name              text,
    acronym           text,
    country           text,
    signer_name       bytea,
    signer_office     bytea,
    signer_address    bytea,
    pseudonym         text,
    second_address    bytea,
    second_pseudonym  text,
    approved_version  integer     not null,
    language          text        not null,
    asked_at          timestamptz not null,
    confirmed_at      timestamptz,
    stands_since      timestamptz,
    returned_because  bytea,
    withdrawn_at      timestamptz,
    place             integer     not null,
    kept_until        timestamptz,
    constraint an_unlisted_signature_says_nobodys_name
        check (listed or (name is null and acronym is null and country is null and organisation_id is null))
);
create index organisation_signatures_of_a_statement on organisation_signature (statement_id, stage);
create unique index an_organisation_signs_a_statement_once on organisation_signature (statement_id, domain_mark)
    where stage in ('SECOND', 'CHECK', 'STANDS');
create index organisation_signatures_by_signer on organisation_signature (pseudonym) where pseudonym is not null;
create index organisation_signatures_by_second on organisation_signature (second_pseudonym) where second_pseudonym is not null;

create table unlisted_signatory (
    signature_id uuid primary key references organisation_signature on delete cascade,
    name         bytea not null,
    acronym      bytea,
    country      bytea,
    domain       bytea not null
);

create table person_signature (
    id            uuid primary key,
    version       bigint      not null,
    statement_id  uuid        not null references joint_statement,
    text_version  integer     not null,
    stage         text        not null check (stage in ('WAITING', 'STANDS', 'WITHDRAWN')),
    shown         boolean     not null,
    name          bytea,
    country       text,
    address       bytea,
    pseudonym     text,
    language      text        not null,
    asked_at      timestamptz not null,
    confirmed_at  timestamptz,
    withdrawn_at  timestamptz,
    kept_until    timestamptz,
    code_tries    integer     not null,
    constraint a_person_signs_a_statement_once unique (statement_id, pseudonym)
);
create index person_signatures_of_a_statement on person_signature (statement_id, stage, confirmed_at);
create index person_signatures_by_person on person_signature (pseudonym) where pseudonym is not null;

-- Mails about signatures. The address stands with the signature, and nowhere here.
create table statement_mail (
    id            uuid primary key,
    kind          text        not null,
    statement_id  uuid        not null references joint_statement,
    signature_id  uuid        not null,
    made_at       timestamptz not null,
    mail_state    text        not null
        check (mail_state in ('DUE', 'CLAIMED', 'SENT', 'REFUSED', 'GIVEN_UP', 'NOT_NEEDED')),
    mail_attempts integer     not null,
    mail_due_at   timestamptz not null,
    mail_done_at  timestamptz,
    mail_reason   text
);
create index statement_mails_due on statement_mail (mail_due_at) where mail_state in ('DUE', 'CLAIMED');
create index statement_mails_of_a_signature on statement_mail (signature_id, made_at);
