-- What one client causes in a moment does not go out in that moment: a mail that was asked for has its turn.
alter table confirmation_asking add column due_at timestamptz;
update confirmation_asking set due_at = asked_at;
alter table confirmation_asking alter column due_at set not null;

drop index askings_by_a_client;
create index askings_by_a_client on confirmation_asking (asked_from, due_at);
