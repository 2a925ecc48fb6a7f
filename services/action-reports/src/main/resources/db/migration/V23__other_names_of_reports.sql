-- A program may know one outreach by several identifiers, and sends them in any order: whoever brings one of them means
-- the report that bears it. The first is the report's key; the others stand here, each with that key.
create table other_name (
    name            text primary key,
    idempotency_key text not null references report (idempotency_key)
);

create index other_names_of_a_report on other_name (idempotency_key);
