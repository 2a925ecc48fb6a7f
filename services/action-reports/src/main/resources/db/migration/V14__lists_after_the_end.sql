-- A line that was good when its file was read may come too late when it is counted.
alter table import_line
    drop constraint a_line_has_a_known_outcome,
    add constraint a_line_has_a_known_outcome
        check (outcome in ('COUNTED', 'KNOWN', 'DIFFERENT', 'REFUSED', 'LEFT_OUT'));
