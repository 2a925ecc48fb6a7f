-- Other organisations that are told of what happens. No person is in any of this.
create table webhook (
    hook_id         uuid primary key,
    title           text        not null,
    address         text        not null,
    action_id       uuid,
    kinds           text        not null,
    secret          bytea       not null,
    secret_shown_to uuid,
    earlier_secret  bytea,
    earlier_until   timestamptz,
    made_at         timestamptz not null,
    tested_at       timestamptz,
    on_since        timestamptz,
    tries           integer     not null default 0,
    failing_since   timestamptz,
    next_at         timestamptz not null,
    claim           uuid,
    claimed_until   timestamptz,
    constraint a_hook_is_tested_before_it_is_on check (on_since is null or tested_at is not null),
    constraint a_title_is_no_essay check (length(title) between 1 and 100),
    constraint an_address_is_no_essay check (length(address) between 1 and 500)
);

-- What a hook is to be told, or was: which event it was and which report it is about. What the report is like is read
-- from the journal when it is told. The place is the order.
create table webhook_news (
    place       bigint generated always as identity primary key,
    hook_id     uuid        not null references webhook on delete cascade,
    event_id    uuid        not null,
    type        text        not null,
    action_id   uuid        not null,
    report_id   uuid,
    happened_at timestamptz not null,
    heard_at    timestamptz not null,
    state       text        not null default 'WAITING',
    done_at     timestamptz,
    reason      text,
    constraint a_hook_hears_of_an_event_once unique (hook_id, event_id),
    constraint news_is_in_a_known_state check (state in ('WAITING', 'DELIVERED', 'DEAD'))
);

create index news_waiting_for_a_hook on webhook_news (hook_id, place) where state = 'WAITING';
create index news_that_died on webhook_news (hook_id, place) where state = 'DEAD';
create index news_of_a_hook_by_time on webhook_news (hook_id, happened_at);
create index news_to_forget on webhook_news (done_at) where state <> 'WAITING';

-- Every POST: what staff look at when a receiver says that nothing came.
create table webhook_delivery (
    delivery_id  uuid primary key,
    hook_id      uuid        not null references webhook on delete cascade,
    delivered_at timestamptz not null,
    elements     integer     not null,
    test         boolean     not null,
    tries        integer     not null,
    status       integer,
    problem      text,
    millis       bigint      not null
);

create index deliveries_of_a_hook on webhook_delivery (hook_id, delivered_at desc);
