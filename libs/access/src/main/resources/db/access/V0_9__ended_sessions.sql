-- Sessions that are over before their time. A row is needed until the last cookie of the session is too old to be taken.
create table ended_session (
    id       uuid        not null,
    heard_at timestamptz not null,
    constraint a_session_ends_once primary key (id)
);

create index ended_sessions_by_time on ended_session (heard_at);
