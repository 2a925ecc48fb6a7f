-- Who acted on which action, as letters and action-reports tell it: a pseudonym that holds for this one action. Where it is a
-- confirmed supporter's, the row says whose; it goes when they leave, and every row at its date.
create table known_act (
    actor        text        not null,
    action_id    uuid        not null,
    acted_at     timestamptz not null,
    looked_for   boolean     not null,
    supporter_id uuid,
    kept_until   timestamptz not null,
    constraint a_person_acts_on_an_action_or_does_not primary key (actor),
    constraint acts_are_of_a_supporter foreign key (supporter_id) references supporter on delete cascade
);

create index acts_on_an_action on known_act (action_id);
create index acts_of_a_supporter on known_act (supporter_id) where supporter_id is not null;
create index acts_to_be_looked_for on known_act (action_id) where not looked_for;
create index acts_by_their_end on known_act (kept_until);
