-- What staff did, in all four services, as it was heard. Nobody changes it and nobody deletes it: the database refuses.
create table recorded_act (
    act_id    uuid        not null,
    at        timestamptz not null,
    service   text        not null,
    member_id uuid,
    act       text        not null,
    more      text,
    thing     text        not null,
    action_id uuid,
    facts     jsonb       not null,
    constraint an_act_is_on_record_once primary key (act_id)
);

create index recorded_acts_by_time on recorded_act (at, act_id);
create index recorded_acts_by_action on recorded_act (action_id, at);
create index recorded_acts_by_thing on recorded_act (thing, at);
create index recorded_acts_by_member on recorded_act (member_id, at);

create function what_staff_did_is_never_changed_and_never_deleted() returns trigger language plpgsql as $$
begin
    raise exception 'What staff did is never changed and never deleted.';
end $$;

create trigger what_staff_did_is_never_changed before update or delete on recorded_act
    for each row execute function what_staff_did_is_never_changed_and_never_deleted();
create trigger what_staff_did_is_never_emptied before truncate on recorded_act
    for each statement execute function what_staff_did_is_never_changed_and_never_deleted();

-- Whose pseudonym it is. A name that this service has seen once is kept, also when the account is gone or the key another.
create table known_member (
    member_id uuid not null,
    name      text not null,
    constraint a_pseudonym_is_one_member primary key (member_id)
);

-- What people call an act, by language, as its service said it last.
create table act_name (
    act   text  not null,
    words jsonb not null,
    constraint an_act_has_one_name primary key (act)
);

-- What was done here before there was one record of all services is told to it once: as if its topic were another one.
insert into told_topic (topic, topic_id, told_up_to)
values ('staff-acts', 'not yet told', '00000000-0000-0000-0000-000000000000')
on conflict do nothing;
