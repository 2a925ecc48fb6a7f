-- A letter may wait for somebody to read it before it goes. It has its text as long as it waits.
alter table letter
    drop constraint a_stage_is_known,
    add constraint a_stage_is_known
        check (stage in ('WRITTEN', 'IN_REVIEW', 'QUEUED', 'ACCEPTED', 'BOUNCED', 'RETURNED', 'FAILED')),
    drop constraint finished_letters_say_when,
    add constraint finished_letters_say_when
        check (stage in ('WRITTEN', 'IN_REVIEW', 'QUEUED') or finished_at is not null),
    drop constraint waiting_letters_have_their_text,
    add constraint waiting_letters_have_their_text
        check (stage not in ('WRITTEN', 'IN_REVIEW', 'QUEUED') or manuscript_id is not null);

-- What rules go by: the network a letter was handed in from, by a keyed name, and what it is like (a simhash of its words).
-- Behind a redaction stands the original, encrypted, until its time is over.
alter table manuscript
    add column network text,
    add column likeness bigint,
    add column original bytea,
    add column original_until timestamptz;

create index manuscripts_by_action on manuscript (action_id, written_at);
create index manuscripts_by_network on manuscript (network, written_at) where network is not null;
create index originals_to_forget on manuscript (original_until) where original_until is not null;

-- How much of what is written on an action somebody reads before it goes; where nothing is chosen, what the rules hold.
create table chosen_review (
    action_id uuid primary key,
    choice text not null constraint a_choice_is_known check (choice in ('NONE', 'RULES', 'ALL'))
);

create table held_text (
    manuscript_id uuid primary key references manuscript (id) on delete cascade,
    action_id uuid not null,
    reasons text not null,
    state text not null constraint a_state_is_known check (state in ('HELD', 'ACCEPTED', 'GIVEN_BACK')),
    held_at timestamptz not null,
    decided_at timestamptz,
    why text,
    -- What staff wrote to its writer. Personal, encrypted.
    words bytea,
    constraint decided_texts_say_when check (state = 'HELD' or decided_at is not null)
);

create index texts_to_read on held_text (held_at) where state = 'HELD';

-- A mail to the writer about what became of a letter; of each kind there is one.
create table writer_note (
    id uuid primary key,
    manuscript_id uuid not null references manuscript (id) on delete cascade,
    kind text not null constraint a_note_is_known check (kind in ('GIVEN_BACK', 'NOT_ARRIVED', 'DID_THEY_REPLY')),
    noted_at timestamptz not null,
    mail_state text not null
        constraint a_note_is_due_or_done check (mail_state in ('DUE', 'CLAIMED', 'SENT', 'REFUSED', 'GIVEN_UP', 'NOT_NEEDED')),
    mail_attempts integer not null,
    mail_due_at timestamptz not null,
    mail_done_at timestamptz,
    mail_reason text,
    constraint a_writer_is_told_once unique (manuscript_id, kind)
);

create index writer_notes_due on writer_note (mail_due_at) where mail_state in ('DUE', 'CLAIMED');
