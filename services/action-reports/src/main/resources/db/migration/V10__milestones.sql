-- How far an action has come. What was reached once stays, whatever is taken back later.
create table milestone (
    action_id  uuid        not null,
    milestone  bigint      not null,
    reached_at timestamptz not null,
    constraint each_milestone_is_reached_once primary key (action_id, milestone),
    constraint a_milestone_is_worth_telling check (milestone >= 100)
);

-- What was passed before anybody kept a list: the report that did it is still in the journal. Told to nobody.
insert into milestone (action_id, milestone, reached_at)
select action_id, step, accepted_at
from (select action_id, accepted_at, quantity,
             sum(quantity) over (partition by action_id order by accepted_at, report_id) as so_far
      from report
      where judgement = 'COUNTED' and withdrawn_at is null) growing
join (select (lead * 10 ^ zeros)::bigint as step
      from unnest(array[1, 2.5, 5]) lead, generate_series(2, 9) zeros) steps
     on so_far >= step and so_far - quantity < step;

-- The desk counts what does not count; most reports are in no such list, so it costs them nothing.
create index reports_set_aside on report (action_id)
    where judgement <> 'COUNTED' or withdrawn_at is not null;
