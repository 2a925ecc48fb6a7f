-- Each mail about an action that goes to many is one mailing: staff see how far it is, hold it, choose its time, and may mark
-- it as urgent. Whom it goes to stands in due_mail, one row a person.
create table action_mailing (
    id             uuid        not null,
    version        bigint      not null,
    action_id      uuid        not null,
    kind           text        not null,
    news_version   bigint      not null,
    planned_at     timestamptz,
    begins_at      timestamptz not null,
    begun_at       timestamptz,
    people         bigint      not null,
    held_at        timestamptz,
    urgent_since   timestamptz,
    urgent_because text,
    constraint every_mailing_is_one_row primary key (id),
    constraint every_piece_of_news_is_one_mailing unique (action_id, kind, news_version),
    constraint mailing_has_a_known_kind
        check (kind in ('ALERT', 'FOLLOW_UP', 'CHANGE', 'DEADLINE', 'OUTCOME', 'TOTALS')),
    constraint what_is_urgent_says_why check ((urgent_since is null) = (urgent_because is null))
);

-- What the queue of mails looks at before it claims one: a mailing that is held, or not to begin yet, keeps its mails.
create view mailing_gate as
    select action_id, kind, news_version, begins_at, begun_at, held_at is not null as held from action_mailing;

insert into action_mailing (id, version, action_id, kind, news_version, begins_at, begun_at, people)
select gen_random_uuid(), 0, action_id, kind, coalesce(news_version, 0), min(made_at), min(made_at), count(*)
from due_mail where action_id is not null
group by action_id, kind, coalesce(news_version, 0);

-- Two kinds of mail more: that the deadline is near, and the totals when it is over. Each of them once per person and action.
alter table due_mail
    drop constraint mail_has_a_known_kind,
    drop constraint mail_is_kept_back_for_a_known_choice,
    add constraint mail_has_a_known_kind check (kind in (
        'CONFIRMATION', 'ALREADY_IN', 'REMINDER', 'FOLLOW', 'ALERT', 'FOLLOW_UP', 'CHANGE', 'DEADLINE', 'OUTCOME',
        'TOTALS')),
    add constraint mail_is_kept_back_for_a_known_choice
        check (kept_back in ('PAUSE', 'LANGUAGE', 'PLACE', 'THEME', 'CHANNEL', 'URGENCY', 'PACE', 'HOUSE'));

create unique index one_later_mail_per_supporter_and_action on due_mail (action_id, kind, supporter_id)
    where kind in ('DEADLINE', 'TOTALS');
