-- What the totals of an action must be, counted from those of its reports that came in between two instants. The one
-- place where counting is defined anew: checks and rebuilding both ask it.
drop view counted;
create function counted(action uuid, since timestamptz, until timestamptz)
    returns table (dimension text, item text, reported bigint, verified bigint, delivered bigint, reports bigint)
    language sql stable
as $$
    with deed as (
        select channel, target_id, country, section, acted_on,
               sum(quantity) filter (where counts)                                                 as reported,
               sum(quantity) filter (where counts and verified_at is not null)                     as verified,
               sum(quantity) filter (where counts and delivered_at is not null and bounced_at is null) as delivered,
               count(*)                                                                            as reports
        from (select *, judgement = 'COUNTED' and withdrawn_at is null as counts from report) as judged
        where action_id = action and accepted_at >= since and accepted_at < until
        group by channel, target_id, country, section, acted_on)
    select cell.dimension, cell.item, coalesce(sum(deed.reported), 0)::bigint, coalesce(sum(deed.verified), 0)::bigint,
           coalesce(sum(deed.delivered), 0)::bigint, sum(deed.reports)::bigint
    from deed
    cross join lateral (values ('CHANNEL', channel),
                               ('TARGET', coalesce(target_id::text, '-')),
                               ('COUNTRY', coalesce(country, '-')),
                               ('SECTION', coalesce(section, '-')),
                               ('DAY', acted_on::text)) as cell (dimension, item)
    group by cell.dimension, cell.item
$$;

-- Actions whose totals were found to agree with the journal, and how they looked then.
create table checked (
    action_id   uuid primary key,
    version     bigint      not null,
    fingerprint text        not null,
    checked_at  timestamptz not null,
    took        interval    not null
);

-- Figures that do not agree with the journal. Empty on a good day.
create table difference (
    action_id uuid        not null,
    place     text        not null,
    told      text        not null,
    counted   text        not null,
    found_at  timestamptz not null,
    told_at   timestamptz,
    constraint a_figure_differs_once primary key (action_id, place)
);

-- When the totals were last checked, and how the last rebuilding went. One row each.
create table last_check (
    the_one boolean     primary key default true check (the_one),
    at      timestamptz not null
);
create table rebuilding (
    the_one      boolean     primary key default true check (the_one),
    started_at   timestamptz not null,
    started_by   text        not null,
    actions      integer     not null,
    actions_done integer     not null default 0,
    reports      bigint      not null,
    reports_done bigint      not null default 0,
    mended       integer     not null default 0,
    ended_at     timestamptz,
    before       text        not null,
    after        text
);
