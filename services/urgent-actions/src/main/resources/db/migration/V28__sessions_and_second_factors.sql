-- What is open at the desk, by the id that the cookie bears. A session that is over keeps its row for a while: see StaffSessions.
create table staff_session (
    id       uuid         primary key,
    member   varchar(80)  not null references staff_member (name) on delete cascade,
    agent    varchar(60)  not null,
    since    timestamptz  not null,
    seen     timestamptz  not null,
    ends_at  timestamptz  not null,
    ended_at timestamptz
);

create index staff_sessions_by_member on staff_session (member) where ended_at is null;
create index staff_sessions_by_end on staff_session (ends_at);

-- The secret that an app on somebody's phone shares with us, encrypted. It counts once a code of it was typed.
create table second_factor (
    member       varchar(80) primary key references staff_member (name) on delete cascade,
    secret       bytea       not null,
    confirmed_at timestamptz,
    last_step    bigint      not null
);

create table recovery_code (
    id        uuid        primary key,
    member    varchar(80) not null references staff_member (name) on delete cascade,
    code_hash bytea       not null,
    used_at   timestamptz,
    constraint no_code_twice unique (member, code_hash)
);

-- Somebody who is asked to work here and has no account yet.
create table staff_invitation (
    id           uuid         primary key,
    name         varchar(80)  not null,
    full_name    varchar(120) not null,
    email        varchar(254) not null,
    language     varchar(8)   not null,
    section      varchar(80),
    roles        varchar(120) not null,
    invited_by   varchar(80)  not null,
    invited_at   timestamptz  not null,
    expires_at   timestamptz  not null,
    accepted_at  timestamptz,
    withdrawn_at timestamptz
);

create unique index one_open_invitation_for_each_name on staff_invitation (lower(name))
    where accepted_at is null and withdrawn_at is null;
create unique index one_open_invitation_for_each_address on staff_invitation (lower(email))
    where accepted_at is null and withdrawn_at is null;

-- What a mail's link leads to: another password, another address. The link is the id, signed; it is stored nowhere.
create table account_link (
    id         uuid         primary key,
    kind       varchar(20)  not null,
    member     varchar(80)  not null references staff_member (name) on delete cascade,
    email      varchar(254) not null,
    made_at    timestamptz  not null,
    expires_at timestamptz  not null,
    used_at    timestamptz
);

create index account_links_by_member on account_link (member, made_at);

-- Mails to those who work here. The row goes some days after the mail.
create table account_mail (
    id            uuid         primary key,
    kind          varchar(20)  not null,
    about         uuid         not null,
    recipient     varchar(254) not null,
    language      varchar(8)   not null,
    made_at       timestamptz  not null,
    mail_state    text         not null check (mail_state in ('DUE', 'CLAIMED', 'SENT', 'REFUSED', 'GIVEN_UP', 'NOT_NEEDED')),
    mail_attempts integer      not null,
    mail_due_at   timestamptz  not null,
    mail_done_at  timestamptz,
    mail_reason   text
);

create index account_mails_due on account_mail (mail_due_at) where mail_state in ('DUE', 'CLAIMED');
create index account_mails_by_subject on account_mail (about);
