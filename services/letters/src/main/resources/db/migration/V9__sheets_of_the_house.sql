-- Our copy of the sheets has the table that every service has (libs/sheets). When we heard of them nobody had written down.
insert into action_sheet (action_id, version, sheet, heard_at)
select action_id, version, sheet, now() from appeal;

drop table appeal;
