-- The journal: one row per report, never deleted and never rewritten but for the three instants at its end.
-- Every figure we publish can be made again from it.
create table report (
    report_id       uuid primary key,
    idempotency_key text        not null,
    action_id       uuid        not null,
    target_id       uuid,
    channel         text        not null,
    quantity        integer     not null,
    acted_on        date        not null,
    country         text,
    origin          text        not null,
    accepted_at     timestamptz not null,
    verified_at     timestamptz,
    delivered_at    timestamptz,
    bounced_at      timestamptz,
    constraint one_report_per_key unique (idempotency_key),
    constraint a_report_counts_at_least_one check (quantity >= 1),
    constraint a_key_is_no_essay check (length(idempotency_key) between 1 and 255),
    constraint a_report_names_a_known_channel check (channel in ('EMAIL', 'POST', 'PHONE', 'FAX', 'SOCIAL')),
    constraint a_report_has_a_known_origin check (origin in ('FORM', 'API', 'LETTER')),
    constraint a_country_has_two_letters check (country ~ '^[A-Z]{2}$')
);

create index reports_of_an_action on report (action_id, accepted_at desc, report_id);

-- The three totals of an action in one channel.
create table channel_total (
    action_id uuid   not null,
    channel   text   not null,
    reported  bigint not null default 0,
    verified  bigint not null default 0,
    delivered bigint not null default 0,
    constraint one_total_per_action_and_channel primary key (action_id, channel),
    constraint no_total_is_negative check (reported >= 0 and verified >= 0 and delivered >= 0)
);

-- How often an action's totals changed. Its row is the lock that puts all changes of one action in a line.
create table action_total (
    action_id  uuid primary key,
    version    bigint      not null,
    changed_at timestamptz not null
);

-- What the totals must be, counted from the journal.
create view counted as
select action_id,
       channel,
       sum(quantity)                                                                                 as reported,
       coalesce(sum(quantity) filter (where verified_at is not null), 0)                             as verified,
       coalesce(sum(quantity) filter (where delivered_at is not null and bounced_at is null), 0)     as delivered
from report
group by action_id, channel;
