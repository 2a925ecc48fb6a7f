-- Sheets with one number about one matter are a case. Two matters may share a number, so a case has an id: its first sheet's.
create table action_case (
    id      uuid primary key,
    counter integer    not null,
    year    integer    not null,
    country varchar(2) not null
);

create index cases_by_number on action_case (counter, year);

alter table urgent_action
    add case_id     uuid references action_case,
    add replaces    uuid,
    add replaced_by uuid,
    add newer       uuid,
    add follows     uuid,
    add reason      text,
    alter stage type varchar(12),
    drop constraint stages_are_known,
    drop constraint launched_actions_say_when,
    drop constraint launched_actions_have_a_deadline;

-- What was launched before there were cases: one number in one country is one case.
insert into action_case (id, counter, year, country)
select distinct on (counter, year, country) id, counter, year, country
from (select id, launched_at, (draft ->> 'counter')::integer as counter, (draft ->> 'year')::integer as year,
             draft ->> 'country' as country
      from urgent_action
      where stage <> 'DRAFT') launched
order by counter, year, country, launched_at, id;

update urgent_action
set case_id = action_case.id
from action_case
where stage <> 'DRAFT'
  and counter = (draft ->> 'counter')::integer
  and year = (draft ->> 'year')::integer
  and country = draft ->> 'country';

-- A sheet that links to one of the same number belongs to its case, wherever it happens.
do
$$
    begin
        loop
            update urgent_action
            set case_id = link.target
            from (select distinct on (source) source, target
                  from (select greatest(sheet.case_id, before.case_id) as source, least(sheet.case_id, before.case_id) as target
                        from urgent_action sheet
                                 join urgent_action before
                                      on before.case_id <> sheet.case_id
                                          and before.draft ->> 'aiIndex' <> ''
                                          and before.draft -> 'counter' = sheet.draft -> 'counter'
                                          and before.draft -> 'year' = sheet.draft -> 'year'
                                          and strpos(regexp_replace(lower(sheet.draft ->> 'previous'), '[^a-z0-9]', '', 'g'),
                                                     regexp_replace(lower(before.draft ->> 'aiIndex'), '[^a-z0-9]', '', 'g')) > 0) pair
                  order by source, target) link
            where case_id = link.source;
            exit when not found;
        end loop;
    end
$$;

delete from action_case where not exists (select from urgent_action where case_id = action_case.id);

update urgent_action
set newer = newest.id
from (select distinct on (case_id) case_id, id
      from urgent_action
      where case_id is not null
      order by case_id, (draft ->> 'series')::integer desc, launched_at desc, id desc) newest
where urgent_action.case_id = newest.case_id
  and urgent_action.id <> newest.id;

-- Whoever keeps copies is told: everything as it reads now, under a version they have not heard of.
update urgent_action set version = version + 1 where case_id is not null;
update told_topic set told_up_to = '00000000-0000-0000-0000-000000000000' where topic = 'urgent-actions';

alter table urgent_action
    add constraint stages_are_known check (stage in ('DRAFT', 'WITHDRAWN', 'LIVE', 'ENDED')),
    add constraint launched_actions_say_when check (stage in ('DRAFT', 'WITHDRAWN') or launched_at is not null),
    add constraint launched_actions_have_a_deadline check (stage in ('DRAFT', 'WITHDRAWN') or ends_at is not null),
    add constraint launched_actions_belong_to_a_case check ((stage in ('LIVE', 'ENDED')) = (case_id is not null));

create index urgent_actions_by_case on urgent_action (case_id);
