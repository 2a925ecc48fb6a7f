-- An official's address that failed, and the one staff found instead: letters go there from then on.
create table mended_address (
    action_id uuid not null,
    target_id uuid not null,
    address text not null,
    mended_at timestamptz not null,
    primary key (action_id, target_id)
);

-- What came back in words: a machine's, then a person's. Both leave the letter where it is.
alter table letter
    add column auto_replied_at timestamptz,
    add column answered_at timestamptz;

create index letters_to_a_target on letter (action_id, target_id, stage);
create index losses_to_tell on letter (finished_at) where stage in ('BOUNCED', 'RETURNED');

-- What officials answered, as far as it reached us or its writer handed it on: encrypted, and forgotten in time.
create table official_answer (
    id uuid primary key,
    action_id uuid not null,
    target_id uuid not null,
    letter_id uuid not null,
    source text not null constraint a_source_is_known check (source in ('MAILBOX', 'WRITER')),
    fingerprint bytea not null,
    said bytea not null,
    heard_at timestamptz not null,
    constraint an_answer_is_kept_once unique (letter_id, fingerprint)
);

create index official_answers_to_forget on official_answer (heard_at);

-- Where an official stands, as staff judge it; and whether the action asks people to write to them any more.
create table target_position (
    action_id uuid not null,
    target_id uuid not null,
    position text not null constraint a_position_is_known check (position in ('AGREED', 'REFUSED', 'EVADING', 'SILENT')),
    written_to boolean not null,
    judged_at timestamptz not null,
    primary key (action_id, target_id)
);
