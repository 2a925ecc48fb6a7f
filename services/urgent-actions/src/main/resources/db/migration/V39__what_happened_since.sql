-- What a planned launch says in its mail of what happened since the sheet before, by language; {} where nobody said it.
alter table planned_launch add column told_since text not null default '{}';
