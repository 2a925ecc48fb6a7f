-- Every report as it stands now, and what it counts: the one thing that other rooms read of the journal. What of it
-- nobody asks for costs nothing: no sums and no limits stand in the way of an index, and whatever is kept beside a report
-- is looked up only for those columns. The journal itself does not read it, nor does counted(), which is to find out
-- whether both say the same.
create view report_now as
select standing_now.*,
       case when counts then quantity else 0 end                 as reported,
       case when counts and is_verified then quantity else 0 end as verified,
       case when counts and has_arrived then quantity else 0 end as delivered,
       case when is_withdrawn then 'WITHDRAWN' else judgement end as state,
       case when is_withdrawn then 'WITHDRAWN'
            when judgement = 'PENDING' then 'HELD'
            when judgement <> 'COUNTED' then judgement
            when has_arrived then 'DELIVERED'
            when is_verified then 'VERIFIED' else 'REPORTED' end  as standing
from (
    select report.report_id, report.idempotency_key, report.action_id, report.origin, report.target_id, report.channel,
           report.quantity, report.acted_on, report.country, report.section, report.people, report.replied,
           report.accepted_at, report.modified_at, report.judgement,
           report.verified_at is not null                                   as is_verified,
           report.delivered_at is not null and report.bounced_at is null    as has_arrived,
           report.bounced_at is not null                                    as has_come_back,
           report.withdrawn_at is not null                                  as is_withdrawn,
           report.judgement = 'COUNTED' and report.withdrawn_at is null     as counts,
           -- What staff have not set aside, and its reporter has not taken back.
           report.judgement in ('COUNTED', 'PENDING') and report.withdrawn_at is null as is_in_play,
           -- What was around it, for as long as that is kept; noted_at is accepted_at of whatever has anything.
           circumstance.accepted_at as noted_at, circumstance.comment, circumstance.network, circumstance.mail_domain,
           circumstance.words_hash, circumstance.seconds_to_fill,
           -- What became of it: how often somebody changed it, its latest correction, who judged it last and from what.
           (select count(*) from amendment where amendment.report_id = report.report_id) as amendments,
           coalesce((select max(amendment_id) from amendment
                     where amendment.report_id = report.report_id and kind = 'CORRECTED'), 0) as corrected_by,
           (select by_whom from amendment where amendment.report_id = report.report_id and kind = 'JUDGED'
            order by amendment_id desc limit 1) as judged_by,
           (select amendment.judgement from amendment
            where amendment.report_id = report.report_id and kind = 'JUDGED'
            order by amendment_id desc limit 1) as judged_from,
           -- What it said when it came in: its section, and all that a line of a file says.
           (coalesce((select array[said.section] from amendment as said
                      where said.report_id = report.report_id and kind = 'CORRECTED' order by amendment_id limit 1),
                     array[report.section]))[1] as first_section,
           coalesce((select row(report.action_id, said.target_id, said.channel, said.quantity, said.acted_on,
                                said.country, said.section, said.people, said.replied)::text
                     from amendment as said
                     where said.report_id = report.report_id and kind = 'CORRECTED' order by amendment_id limit 1),
                    row(report.action_id, report.target_id, report.channel, report.quantity, report.acted_on,
                        report.country, report.section, report.people, report.replied)::text) as first_said
    from report left join circumstance using (report_id, action_id, accepted_at)) as standing_now;

-- What was around reports, for those who count that alone: through report_now it would be fifty times as dear.
create view report_surroundings as
select report_id, action_id, accepted_at as noted_at, network, mail_domain, words_hash, seconds_to_fill from circumstance;

-- Every action that has reports: a walk along the index, not through ten million of them.
create view reported_action as
with recursive walk as (
    (select action_id from report order by action_id limit 1)
    union all
    select (select action_id from report where action_id > walk.action_id order by action_id limit 1)
    from walk where walk.action_id is not null)
select action_id from walk where action_id is not null;
