-- Organisations that sign statements together: what they are called, where their mail comes from, and what became of each. One that
-- turned out to be another stays as a row that leads there.
create table organisation (
    id              uuid        not null,
    version         bigint      not null,
    acronym         text        not null,
    domains         text        not null,
    website         text        not null,
    country         text        not null,
    kind            text        not null,
    second_approver boolean     not null,
    added_by        varchar(80) not null,
    added_at        timestamptz not null,
    changed_at      timestamptz not null,
    merged_into     uuid,
    merged_at       timestamptz,
    constraint every_organisation_is_one_row primary key (id),
    constraint an_organisation_is_merged_into_another foreign key (merged_into) references organisation,
    constraint no_organisation_is_merged_into_itself check (merged_into <> id),
    constraint an_organisation_has_a_known_kind
        check (kind in ('NGO', 'NETWORK', 'UNION', 'FAITH', 'ACADEMIC', 'COMMUNITY', 'OTHER'))
);

create index organisations_merged_into_one on organisation (merged_into) where merged_into is not null;

-- Names in languages, the first one first; former ones behind them, with when they stopped.
create table organisation_name (
    organisation_id uuid    not null,
    place           integer not null,
    language        text    not null,
    name            text    not null,
    former_since    timestamptz,
    constraint a_name_of_an_organisation_has_one_place primary key (organisation_id, place),
    constraint names_are_borne_by_an_organisation foreign key (organisation_id) references organisation
);

-- Its history: what staff did to it.
create table organisation_step (
    id              uuid        not null,
    organisation_id uuid        not null,
    kind            text        not null,
    detail          text        not null,
    other_id        uuid,
    by              varchar(80) not null,
    at              timestamptz not null,
    constraint every_step_of_an_organisation_is_one_row primary key (id),
    constraint steps_are_of_an_organisation foreign key (organisation_id) references organisation,
    constraint a_step_of_an_organisation_has_a_known_kind
        check (kind in ('ADDED', 'RENAMED', 'CHANGED', 'TOOK_IN', 'MERGED_AWAY'))
);

create index steps_of_an_organisation on organisation_step (organisation_id, at);
