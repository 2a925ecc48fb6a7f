-- Who was asked for their view of which asks, and what they answered.
create table right_of_reply (
    id          uuid primary key,
    version     bigint      not null,
    plan_id     uuid        not null references plan,
    places      text        not null,
    sent_to     text        not null,
    sent_on     date        not null,
    answered_on date,
    answer      text        not null,
    shown       boolean     not null,
    noted_by    varchar(80) not null,
    noted_at    timestamptz not null,
    constraint answers_have_a_day check (answer = '' or answered_on is not null)
);
create index replies_of_a_plan on right_of_reply (plan_id);

-- Which actions serve which asks.
create table served_ask (
    id        uuid primary key,
    ask_id    uuid        not null references ask,
    action_id uuid        not null references urgent_action (id) on delete cascade,
    said_by   varchar(80) not null,
    said_at   timestamptz not null,
    constraint an_action_serves_an_ask_once unique (ask_id, action_id)
);
create index asks_of_an_action on served_ask (action_id);
