-- For others to read: the undo of a sweep gives back no report whose file was taken back.
create view taken_back_report as select report_id from import_line where judged_before is not null;
