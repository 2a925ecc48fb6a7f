-- Our copy of the sheets has the table that every service has (libs/sheets). What is left here is our own: about which
-- actions supporters were alerted, and when.
insert into action_sheet (action_id, version, sheet, heard_at)
select action_id, version, sheet, coalesce(alerted_at, now()) from urgent_action;

alter table urgent_action
    drop column version,
    drop column live,
    drop column ends_at,
    drop column sheet;
delete from urgent_action where alerted_at is null;
alter table urgent_action alter column alerted_at set not null;
alter table urgent_action rename to alerted_action;
alter table alerted_action rename constraint every_action_is_one_row to every_action_is_alerted_about_once;
