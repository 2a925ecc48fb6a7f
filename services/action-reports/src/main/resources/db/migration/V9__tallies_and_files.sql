-- What a group, or everybody at a letter-writing event, did on one day, as a coordinator counted it.
create table tally (
    tally_id     uuid primary key,
    action_id    uuid        not null,
    name         text        not null,
    name_key     text        not null,
    acted_on     date        not null,
    country      text,
    section      text,
    people       integer     not null,
    counted_by   text        not null,
    counted_at   timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    constraint a_tally_has_a_short_name check (length(name) between 1 and 120 and length(name_key) between 1 and 120),
    constraint somebody_was_there check (people >= 1),
    constraint whoever_withdrew_a_tally_is_known check ((withdrawn_by is null) = (withdrawn_at is null))
);

create index tallies_by_time on tally (counted_at desc, tally_id);

-- One figure of a tally, and the report that counts it. A figure that was taken out keeps its row.
create table tally_figure (
    tally_id  uuid    not null references tally,
    target_id uuid,
    channel   text    not null,
    turn      integer not null,
    report_id uuid    not null unique,
    action_id uuid    not null,
    name_key  text    not null,
    acted_on  date    not null,
    counts    boolean not null default true,
    constraint a_figure_names_a_known_channel check (channel in ('EMAIL', 'POST', 'PHONE', 'FAX', 'SOCIAL'))
);

create unique index one_figure_per_tally_target_channel_and_turn
    on tally_figure (tally_id, target_id, channel, turn) nulls not distinct;
create unique index paper_is_counted_once
    on tally_figure (action_id, name_key, acted_on, target_id, channel) nulls not distinct where counts;

-- A file of reports, line by line, before and after it is counted. The lines go at forget_after; the reports stay.
create table import (
    import_id    uuid primary key,
    file_name    text        not null,
    content_hash text        not null,
    whose        text        not null,
    separator    text        not null,
    charset      text        not null,
    left_out     text[]      not null,
    stage        text        not null,
    imported_by  text        not null,
    asked_by     text        not null,
    imported_at  timestamptz not null,
    finished_at  timestamptz,
    forget_after timestamptz not null,
    constraint an_import_is_at_a_known_stage
        check (stage in ('READ', 'COUNTING', 'COUNTED', 'TAKING_BACK', 'TAKEN_BACK', 'COUNTING_AGAIN', 'DROPPED', 'FORGOTTEN'))
);

create index imports_by_time on import (imported_at desc, import_id);
create index imports_at_work on import (imported_at) where stage in ('COUNTING', 'TAKING_BACK', 'COUNTING_AGAIN');
create index imports_to_forget on import (forget_after);
create index imports_of_a_file on import (content_hash);

-- A good line has a key and a deed, a faulty one says what to mend; outcome says what became of it.
create table import_line (
    import_id     uuid    not null references import,
    line          integer not null,
    cells         text[]  not null,
    faults        text[]  not null,
    key           text,
    action_id     uuid,
    target_id     uuid,
    channel       text,
    quantity      integer,
    acted_on      date,
    country       text,
    section       text,
    people        integer,
    replied       boolean,
    outcome       text,
    report_id     uuid,
    judged_before text,
    constraint one_row_per_line primary key (import_id, line),
    constraint a_line_is_good_or_faulty check ((key is null) = (cardinality(faults) > 0)),
    constraint a_line_has_a_known_outcome check (outcome in ('COUNTED', 'KNOWN', 'DIFFERENT'))
);

create index lines_to_count on import_line (import_id, line) where key is not null and outcome is null;
create index lines_of_reports on import_line (report_id) where report_id is not null;
