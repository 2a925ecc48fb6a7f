-- What one person wrote, for as long as it is needed to send it, and the letters made of it.
create table manuscript (
    id uuid primary key,
    action_id uuid not null,
    -- One posted form is one manuscript, however often its button is pressed.
    idempotency_key uuid not null constraint a_form_is_sent_once unique,
    pseudonym text not null,
    -- Personal, encrypted with the key for persons.
    address bytea not null,
    name bytea not null,
    town bytea not null,
    text bytea not null,
    country text not null,
    letter_language text not null,
    page_language text not null,
    purpose text not null constraint a_purpose_is_named check (purpose = 'SENDING_A_LETTER'),
    keep_until timestamptz not null,
    written_at timestamptz not null,
    -- SHA-256 of the secret in the mail; the secret itself is nowhere.
    secret_hash bytea constraint a_secret_opens_one unique,
    mail_stage text not null constraint a_mail_is_due_or_done check (mail_stage in ('DUE', 'SENT', 'FAILED')),
    mail_due_at timestamptz not null,
    mail_tries integer not null default 0,
    confirmed_at timestamptz
);

create index manuscripts_by_writer on manuscript (pseudonym, written_at);
create index manuscripts_whose_mail_is_due on manuscript (mail_due_at) where mail_stage = 'DUE';
create index manuscripts_to_forget on manuscript (keep_until);

-- One letter to one official: what happened to it outlives the text it carried.
create table letter (
    id uuid primary key,
    manuscript_id uuid references manuscript (id) on delete set null,
    action_id uuid not null,
    target_id uuid not null,
    -- The official's address as the sheet had it, which is also what letters are paced by.
    sent_to text not null,
    stage text not null
        constraint a_stage_is_known check (stage in ('WRITTEN', 'QUEUED', 'ACCEPTED', 'BOUNCED', 'FAILED')),
    reason text,
    tries integer not null default 0,
    due_at timestamptz not null,
    written_at timestamptz not null,
    confirmed_at timestamptz,
    finished_at timestamptz,
    constraint confirmed_letters_say_when check (stage = 'WRITTEN' or confirmed_at is not null),
    constraint finished_letters_say_when
        check (stage in ('WRITTEN', 'QUEUED') or finished_at is not null),
    constraint waiting_letters_have_their_text check (stage not in ('WRITTEN', 'QUEUED') or manuscript_id is not null)
);

create index letters_of_a_manuscript on letter (manuscript_id);
create index letters_to_send on letter (due_at) where stage = 'QUEUED';
create index letters_by_action on letter (action_id, stage);

-- When the next letter may go to an address: officials' servers turn away what comes all at once.
create table pace (
    address text primary key,
    due_at timestamptz not null
);
