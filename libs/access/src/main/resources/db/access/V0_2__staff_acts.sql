-- What staff did, in this service. Written in the transaction of the act itself; never changed, never deleted.
create table staff_act (
    id      uuid        not null,
    at      timestamptz not null,
    who     text        not null,
    act     text        not null,
    subject text        not null,
    constraint every_staff_act_is_one_row primary key (id)
);

create index staff_acts_by_time on staff_act (at);
create index staff_acts_by_subject on staff_act (subject);
