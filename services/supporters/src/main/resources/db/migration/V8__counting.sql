-- What was told last of how many there are, so that only what has changed is told.
create table told_count (
    subject uuid        not null,
    said    text        not null,
    told_at timestamptz not null,
    constraint of_one_subject_one_count_was_told_last primary key (subject)
);
