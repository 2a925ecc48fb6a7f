-- A document as everybody could read it from one change to the next, without who answers the media.
create table paper_version (
    id           uuid primary key,
    document_id  uuid        not null references public_document on delete cascade,
    number       bigint      not null,
    said         text        not null,
    published_by varchar(80) not null,
    published_at timestamptz not null,
    constraint one_version_of_a_number unique (document_id, number)
);
