-- Doubts in a document that somebody looked at and found right: they are not said again.
create table document_settled (
    document_id uuid         not null references public_document on delete cascade,
    mark        varchar(200) not null,
    primary key (document_id, mark)
);
