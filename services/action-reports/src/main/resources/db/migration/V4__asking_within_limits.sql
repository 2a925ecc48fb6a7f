-- Purpose: nobody can have us fill a stranger's mailbox. Which client gave the address, as a pseudonym, for an hour.
alter table confirmation add column asked_from text;

create index confirmations_of_a_reporter on confirmation (pseudonym, asked_at);
create index confirmations_by_a_client on confirmation (asked_from, asked_at) where asked_from is not null;
