-- Everything we know of a person stands in this one row, for one purpose and until one date. Address and name are
-- encrypted; leaving empties them and the pseudonym, and only the fact that somebody left remains.
create table supporter (
    id           uuid        not null,
    version      bigint      not null,
    pseudonym    text,
    address      bytea,
    name         bytea,
    country      text,
    language     text        not null,
    stage        text        not null,
    purpose      text        not null,
    wording      text        not null,
    asked_at     timestamptz not null,
    confirmed_at timestamptz,
    left_at      timestamptz,
    kept_until   timestamptz,
    constraint every_supporter_is_one_row primary key (id),
    constraint nobody_is_in_the_network_twice unique (pseudonym),
    constraint supporters_stand_somewhere check (stage in ('WAITING', 'CONFIRMED', 'LEFT')),
    constraint confirmed_supporters_say_when check (stage <> 'CONFIRMED' or confirmed_at is not null),
    constraint who_left_leaves_nothing_behind check (
        stage <> 'LEFT' or (pseudonym is null and address is null and name is null and country is null)),
    constraint whom_we_write_to_can_be_written_to check (stage = 'LEFT' or (pseudonym is not null and address is not null)),
    constraint what_is_kept_has_an_end check (stage = 'LEFT' or kept_until is not null)
);

create index supporters_by_stage on supporter (stage);
create index supporters_by_end on supporter (kept_until) where stage <> 'LEFT';

-- Requests of other people's pages, so that sending one again changes nothing. Forgotten after a month.
create table signup_request (
    identifier   text        not null,
    pseudonym    text        not null,
    supporter_id uuid        not null,
    at           timestamptz not null,
    constraint a_request_sent_again_is_the_same_request primary key (identifier, pseudonym)
);

-- Who asked without a token, as a keyed fingerprint of address or client. Forgotten within the hour.
create table signup_attempt (
    fingerprint text        not null,
    at          timestamptz not null
);

create index signup_attempts_by_fingerprint on signup_attempt (fingerprint, at);
