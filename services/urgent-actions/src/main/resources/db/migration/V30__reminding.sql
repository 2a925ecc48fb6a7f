-- Mails to those who work at the desk. Each is a row before it goes; what makes it one of a kind is its "once".
create table staff_mail (
    id            uuid primary key,
    kind          varchar(12)   not null check (kind in ('REMINDER', 'OUTCOME', 'HANDED_OVER', 'DIGEST')),
    once          varchar(200)  not null unique,
    recipient     varchar(80),
    action_id     uuid references urgent_action (id) on delete cascade,
    ends_at       timestamptz,
    moment        timestamptz   not null,
    note          varchar(2000) not null default '',
    given_by      varchar(80),
    made_at       timestamptz   not null,
    mail_state    text          not null check (mail_state in ('DUE', 'CLAIMED', 'SENT', 'REFUSED', 'GIVEN_UP', 'NOT_NEEDED')),
    mail_attempts integer       not null,
    mail_due_at   timestamptz   not null,
    mail_done_at  timestamptz,
    mail_reason   text,
    constraint mails_about_actions_say_which check ((kind = 'DIGEST') = (action_id is null))
);

create index staff_mails_due on staff_mail (mail_due_at) where mail_state in ('DUE', 'CLAIMED');
create index reminders_of_a_deadline on staff_mail (action_id, ends_at);

-- Which mails somebody wants. Who says nothing gets both.
create table staff_wish (
    member    varchar(80) primary key,
    reminders boolean not null,
    digest    boolean not null
);

-- The private address at which somebody's calendar program reads the deadlines. Only the hash of its end is here.
create table calendar_feed (
    member     varchar(80) primary key,
    token_hash bytea       not null unique,
    only_mine  boolean     not null,
    made_at    timestamptz not null
);
