-- Two organisations that read alike and are two: somebody looked, and nobody is asked again.
create table organisations_apart (
    id       uuid        not null,
    one_id   uuid        not null,
    other_id uuid        not null,
    by       varchar(80) not null,
    at       timestamptz not null,
    constraint every_pair_of_organisations_is_one_row primary key (id),
    constraint a_pair_of_organisations_is_kept_apart_once unique (one_id, other_id),
    constraint a_pair_is_of_an_organisation foreign key (one_id) references organisation,
    constraint a_pair_is_of_another_organisation foreign key (other_id) references organisation,
    constraint a_pair_of_organisations_is_in_order check (one_id < other_id)
);
