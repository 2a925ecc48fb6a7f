-- Our copy of the sheets has the table that every service has (libs/sheets).
insert into action_sheet (action_id, version, sheet, heard_at)
select action_id, version, sheet, heard_at from appeal;

drop table appeal;
