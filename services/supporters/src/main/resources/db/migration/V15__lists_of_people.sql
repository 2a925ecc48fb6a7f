-- Lists of people that administrators hand in. A line holds what stands in it, encrypted, until it is taken; a line that is not
-- taken holds it until forget_after. What remains of a list afterwards names nobody.
create table people_list (
    id           uuid        not null,
    version      bigint      not null,
    file_name    text        not null,
    source       text        not null,
    language     text        not null,
    left_out     text        not null,
    lines        integer     not null,
    refused      integer     not null,
    asked        integer     not null,
    known        integer     not null,
    stage        text        not null,
    handed_in_by text        not null,
    handed_in_at timestamptz not null,
    begun_at     timestamptz,
    finished_at  timestamptz,
    forget_after timestamptz not null,
    constraint every_list_is_one_row primary key (id),
    constraint lists_stand_somewhere check (stage in ('READ', 'ASKING', 'ASKED', 'DROPPED'))
);

create index lists_by_time on people_list (handed_in_at desc);
create index lists_at_work on people_list (begun_at) where stage = 'ASKING';

create table listed_person (
    id        uuid    not null,
    list_id   uuid    not null,
    line      integer not null,
    cells     bytea   not null,
    pseudonym text,
    fault     text,
    doubtful  boolean not null,
    constraint every_listed_person_is_one_row primary key (id),
    constraint listed_people_stand_in_a_list foreign key (list_id) references people_list on delete cascade,
    constraint who_can_be_asked_has_a_pseudonym check (pseudonym is not null or fault is not null)
);

create index listed_people_by_pseudonym on listed_person (pseudonym);
create index listed_people_by_line on listed_person (list_id, line);
