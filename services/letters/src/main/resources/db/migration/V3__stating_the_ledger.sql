-- What we last said of an action's letters as a whole, so that others can check what they have counted.
create table ledger_statement (
    action_id uuid primary key,
    sent      bigint      not null,
    delivered bigint      not null,
    bounced   bigint      not null,
    stated_at timestamptz not null
);
