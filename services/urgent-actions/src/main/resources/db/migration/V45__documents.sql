-- The movement's papers: press releases, open letters, statements, reports, news. What is said in a language stands in a row of that
-- language; who answers the media stands apart, closed, so that it leaves with one row.
create table public_document (
    id                uuid primary key,
    version           bigint      not null,
    kind              text        not null,
    index_number      text        not null,
    country           varchar(2),
    issued_on         date,
    original_language varchar(12) not null,
    source            text        not null,
    state             text        not null,
    embargo_until     timestamptz,
    embargo_zone      text        not null,
    published_at      timestamptz,
    withdrawn_at      timestamptz,
    added_by          varchar(80) not null,
    added_at          timestamptz not null,
    changed_by        varchar(80) not null,
    changed_at        timestamptz not null,
    told              bigint      not null,
    preview_hash      bytea unique,
    preview_made_at   timestamptz,
    constraint states_of_documents_are_known check (state in ('DRAFT', 'EMBARGOED', 'PUBLISHED', 'WITHDRAWN')),
    constraint an_embargo_says_until_when check (state <> 'EMBARGOED' or embargo_until is not null),
    constraint published_documents_say_when check (state not in ('PUBLISHED', 'WITHDRAWN') or published_at is not null),
    constraint withdrawn_documents_say_when check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);
create index documents_by_embargo on public_document (embargo_until) where state = 'EMBARGOED';
create index documents_by_publication on public_document (state, published_at);

create table document_words (
    document_id uuid        not null references public_document on delete cascade,
    language    varchar(12) not null,
    title       text        not null,
    body        text        not null,
    primary key (document_id, language)
);

create table document_quote (
    document_id uuid        not null references public_document on delete cascade,
    place       integer     not null,
    language    varchar(12) not null,
    words       text        not null,
    speaker     text        not null,
    office      text        not null,
    primary key (document_id, place)
);

-- What a document leads to: another of ours, or an address anywhere.
create table document_link (
    document_id uuid    not null references public_document on delete cascade,
    place       integer not null,
    linked_id   uuid,
    address     text    not null,
    title       text    not null,
    kind        text,
    dated       date,
    primary key (document_id, place)
);
create index documents_that_lead_to_one on document_link (linked_id);

create table media_contact (
    document_id uuid primary key references public_document on delete cascade,
    name        bytea,
    phone       bytea,
    email       bytea,
    shown       boolean not null
);

-- What a document belongs to. Others' rows may go; this one says nothing of them then.
create table document_attachment (
    id          uuid primary key,
    document_id uuid        not null references public_document on delete cascade,
    kind        text        not null,
    subject_id  uuid        not null,
    attached_by varchar(80) not null,
    attached_at timestamptz not null,
    constraint kinds_of_subjects_are_known check (kind in ('ACTION', 'OUTCOME', 'PLAN', 'ASK')),
    constraint a_document_is_attached_once unique (document_id, kind, subject_id)
);
create index documents_of_a_subject on document_attachment (kind, subject_id);
