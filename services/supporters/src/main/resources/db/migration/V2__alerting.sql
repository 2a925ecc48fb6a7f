-- Our copy of the urgent actions, as their events told them.
create table urgent_action (
    action_id  uuid        not null,
    version    bigint      not null,
    live       boolean     not null,
    ends_at    timestamptz not null,
    sheet      jsonb       not null,
    alerted_at timestamptz,
    constraint every_action_is_one_row primary key (action_id)
);

-- Mail that is due. A row is claimed by moving its due_at into the future: if the claimer dies, it is due again.
create table due_mail (
    id           uuid        not null,
    kind         text        not null,
    supporter_id uuid        not null,
    action_id    uuid,
    state        text        not null,
    attempts     integer     not null default 0,
    made_at      timestamptz not null,
    due_at       timestamptz not null,
    done_at      timestamptz,
    reason       text,
    constraint every_due_mail_is_one_row primary key (id),
    constraint due_mail_is_for_a_supporter foreign key (supporter_id) references supporter on delete cascade,
    constraint alerts_are_about_an_action foreign key (action_id) references urgent_action,
    constraint one_alert_per_supporter_and_action unique (action_id, supporter_id),
    constraint mail_has_a_known_kind check (kind in ('CONFIRMATION', 'ALREADY_IN', 'ALERT')),
    constraint alerts_and_only_alerts_have_an_action check ((kind = 'ALERT') = (action_id is not null)),
    constraint mail_stands_somewhere check (state in ('WAITING', 'SENT', 'FAILED', 'NOT_NEEDED'))
);

create index mail_that_waits on due_mail ((kind = 'ALERT'), due_at) where state = 'WAITING';
create index mail_of_a_supporter on due_mail (supporter_id);
