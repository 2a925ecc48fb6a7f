-- Plans and reports whose asks are followed: the asks as they were read, and what was judged of each.
create table plan (
    id           uuid primary key,
    version      bigint      not null,
    title        text        not null,
    author       text        not null,
    language     text        not null,
    issued_on    date,
    link         text        not null,
    source       text        not null,
    added_by     varchar(80) not null,
    added_at     timestamptz not null,
    published_at timestamptz
);

create table ask (
    id            uuid primary key,
    plan_id       uuid    not null references plan,
    place         integer not null,
    chapter       text    not null,
    chapter_title text    not null,
    section       text    not null,
    section_title text    not null,
    people        text    not null,
    kind          text    not null,
    addressee     text    not null,
    number        integer not null,
    words         text    not null,
    status        text    not null,
    status_since  date,
    judged_at     timestamptz,
    constraint an_ask_has_one_place unique (plan_id, place)
);

create table ask_judgement (
    id        uuid primary key,
    ask_id    uuid        not null references ask,
    status    text        not null,
    on_day    date        not null,
    reason    text        not null,
    evidence  text        not null,
    action_id uuid,
    judged_by varchar(80) not null,
    judged_at timestamptz not null
);
create index judgements_of_an_ask on ask_judgement (ask_id, judged_at);
