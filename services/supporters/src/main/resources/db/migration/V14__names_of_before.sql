-- By which pseudonyms somebody was known before a key, or the form in which addresses are compared, changed: acts of theirs were
-- told by them. They go with the person.
alter table supporter
    add column former_names text not null default '',
    add constraint who_left_leaves_no_name_behind check (stage <> 'LEFT' or former_names = '');
