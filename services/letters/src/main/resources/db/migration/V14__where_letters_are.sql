-- Beside what others check themselves by, a statement says where the letters are that have not arrived: for the desk page
-- of their action. What was stated before did not say so, and is stated once more.
alter table ledger_statement
    add column unconfirmed bigint,
    add column queued      bigint,
    add column refused     bigint,
    add column returned    bigint,
    add column failed      bigint;
