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

-- Whom staff write to at an organisation: name, office and address are encrypted, the pseudonym is how the person themself is found.
create table organisation_contact (
    id              uuid        not null,
    organisation_id uuid        not null,
    name            bytea       not null,
    office          bytea,
    address         bytea       not null,
    pseudonym       text        not null,
    language        text        not null,
    added_by        varchar(80) not null,
    added_at        timestamptz not null,
    kept_until      timestamptz not null,
    constraint every_contact_of_an_organisation_is_one_row primary key (id),
    constraint a_contact_is_of_an_organisation foreign key (organisation_id) references organisation,
    constraint a_person_is_a_contact_of_an_organisation_once unique (organisation_id, pseudonym)
);

create index contacts_by_person on organisation_contact (pseudonym);
create index contacts_to_forget on organisation_contact (kept_until);
