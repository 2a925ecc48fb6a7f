-- How each service is, as it said last. One row each, overwritten four times a minute.
create table heard_vitals (
    service text        not null,
    at      timestamptz not null,
    stated  jsonb       not null,
    constraint a_service_has_one_state primary key (service)
);
