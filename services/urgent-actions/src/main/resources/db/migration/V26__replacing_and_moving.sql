-- What is launched at a time may take the place of a sheet before it; and why it could not go out is remembered, so that the
-- desk says the right thing. What was refused until now lacked something.
alter table planned_launch add column instead uuid references urgent_action (id);
alter table planned_launch add column refused_for varchar(20);
update planned_launch set refused_for = 'LACKS' where refused_at is not null;

-- A deadline that moved is said publicly beside the words on a change: from which day, where it moved.
alter table published_version add column moved_from date;
update published_version set moved_from = before.day
from (
    select id, cast(lag(draft ->> 'actUntil') over (partition by action_id order by version) as date) as day
    from published_version
) before
where before.id = published_version.id
  and before.day is not null
  and before.day <> cast(published_version.draft ->> 'actUntil' as date);
