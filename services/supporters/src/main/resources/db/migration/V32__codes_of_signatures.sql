-- How many codes were typed for an organisation's signature on the page that asked: trying is limited, as for persons.
alter table organisation_signature add column code_tries integer not null default 0;
