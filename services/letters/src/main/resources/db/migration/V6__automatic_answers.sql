-- What an official's mailbox answers by itself, for staff to read; encrypted, without the writer, and forgotten in time.
create table automatic_answer (
    id uuid primary key,
    action_id uuid not null,
    target_id uuid not null,
    -- SHA-256 of what was said: a thousand letters may get the same answer.
    fingerprint bytea not null,
    said bytea not null,
    times integer not null,
    latest_at timestamptz not null,
    constraint one_answer_is_kept_once unique (action_id, target_id, fingerprint)
);

create index automatic_answers_to_forget on automatic_answer (latest_at);
