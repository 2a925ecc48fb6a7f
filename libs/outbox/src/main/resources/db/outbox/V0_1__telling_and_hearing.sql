-- What happened and is not yet told. Positions are assigned before commit, so a teller must hold the
-- lock of its subject first; Outbox.tell sees to it by flushing before it writes here.
create table outbox (
    position    bigint generated always as identity primary key,
    id          uuid        not null unique,
    topic       text        not null,
    subject     uuid        not null,
    type        text        not null,
    payload     text        not null,
    happened_at timestamptz not null
);

-- What was heard, by whom. The primary key is the promise: hearing twice changes nothing.
create table inbox (
    consumer text        not null,
    event_id uuid        not null,
    heard_at timestamptz not null default now(),
    constraint an_event_is_heard_once primary key (consumer, event_id)
);
