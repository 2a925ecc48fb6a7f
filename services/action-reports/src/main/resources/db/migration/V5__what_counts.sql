-- A report may be judged, corrected and withdrawn; the totals follow, and how it stood before is kept.
alter table report
    add column section      text,
    add column people       integer     not null default 1,
    add column replied      boolean     not null default false,
    add column judgement    text        not null default 'COUNTED',
    add column withdrawn_at timestamptz,
    add column modified_at  timestamptz;
update report set modified_at = greatest(accepted_at, verified_at, delivered_at, bounced_at);
alter table report
    alter column modified_at set not null,
    drop constraint a_report_has_a_known_origin,
    add constraint a_report_has_a_known_origin check (origin in ('FORM', 'API', 'LETTER', 'TALLY', 'FILE')),
    add constraint a_report_is_judged check (judgement in ('PENDING', 'COUNTED', 'SUSPECT', 'INVALID')),
    add constraint somebody_did_it check (people >= 1),
    add constraint a_section_has_a_short_name check (length(section) between 1 and 80);

create index reports_of_an_action_by_change on report (action_id, modified_at, report_id);

-- How a report stood before somebody changed it. Never rewritten.
create table amendment (
    amendment_id bigint generated always as identity primary key,
    report_id    uuid        not null references report,
    kind         text        not null,
    by_whom      text        not null,
    at           timestamptz not null,
    target_id    uuid,
    channel      text        not null,
    quantity     integer     not null,
    acted_on     date        not null,
    country      text,
    section      text,
    people       integer     not null,
    replied      boolean     not null,
    judgement    text        not null,
    constraint an_amendment_has_a_known_kind check (kind in ('CORRECTED', 'WITHDRAWN', 'JUDGED'))
);

create index amendments_of_a_report on amendment (report_id, amendment_id);

-- Purpose: telling people from machines. What was around a report; nobody's address is in it, and it goes at forget_after.
create table circumstance (
    report_id       uuid primary key references report,
    action_id       uuid        not null,
    comment         bytea,
    network         text,
    mail_domain     text,
    words_hash      text,
    seconds_to_fill integer,
    accepted_at     timestamptz not null,
    forget_after    timestamptz not null
);

create index circumstances_to_forget on circumstance (forget_after);
create index circumstances_of_an_action on circumstance (action_id, accepted_at);

-- The three totals of an action, once along every dimension; all reports of an action are in each of them.
create table total (
    action_id uuid   not null,
    dimension text   not null,
    item      text   not null,
    reported  bigint not null,
    verified  bigint not null,
    delivered bigint not null,
    constraint one_total_per_action_dimension_and_item primary key (action_id, dimension, item),
    constraint a_total_has_a_known_dimension check (dimension in ('CHANNEL', 'TARGET', 'COUNTRY', 'SECTION', 'DAY')),
    constraint no_total_is_negative check (reported >= 0 and verified >= 0 and delivered >= 0)
);

-- How many reports an action has, whether they count or not.
alter table action_total add column reports bigint not null default 0;
update action_total set reports = (select count(*) from report where report.action_id = action_total.action_id);

drop view counted;
create view counted as
select action_id,
       dimension,
       item,
       sum(quantity)                                                                             as reported,
       coalesce(sum(quantity) filter (where verified_at is not null), 0)                         as verified,
       coalesce(sum(quantity) filter (where delivered_at is not null and bounced_at is null), 0) as delivered
from report
cross join lateral (values ('CHANNEL', channel),
                           ('TARGET', coalesce(target_id::text, '-')),
                           ('COUNTRY', coalesce(country, '-')),
                           ('SECTION', coalesce(section, '-')),
                           ('DAY', acted_on::text)) as cell (dimension, item)
where judgement = 'COUNTED' and withdrawn_at is null
group by action_id, dimension, item;

insert into total select * from counted;
drop table channel_total;
