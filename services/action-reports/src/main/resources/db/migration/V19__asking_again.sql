-- A reporter may have a report verified again, so a report is no longer asked about once: mails are counted by
-- themselves. Purpose: nobody can have us fill a stranger's mailbox. Whom and from where, as pseudonyms, for an hour.
create table confirmation_asking (
    asking_id  uuid primary key,
    pseudonym  text        not null,
    asked_from text        not null,
    asked_at   timestamptz not null
);

create index askings_of_a_reporter on confirmation_asking (pseudonym, asked_at);
create index askings_by_a_client on confirmation_asking (asked_from, asked_at);
create index askings_to_forget on confirmation_asking (asked_at);

insert into confirmation_asking (asking_id, pseudonym, asked_from, asked_at)
select gen_random_uuid(), pseudonym, asked_from, asked_at from confirmation where asked_from is not null;

-- With it go confirmations_by_a_client; the pseudonym stays with the question for as long as that stands.
alter table confirmation drop column asked_from;
