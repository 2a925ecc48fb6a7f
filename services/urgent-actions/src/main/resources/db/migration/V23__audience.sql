-- How many people a mail would reach, as supporters told it last: of the whole network (the id of noughts), and by action.
create table known_count (
    subject    uuid        not null,
    counted    text        not null,
    counted_at timestamptz not null,
    constraint of_one_subject_the_last_count_is_known primary key (subject)
);

-- Whom of the network a planned launch is told to; all of it where nothing is said, unless it is silent.
alter table planned_launch add told_to text;
