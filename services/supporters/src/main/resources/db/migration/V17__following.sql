-- Whoever follows a case and is not in the network is known here as long as they follow one. Should they ask to join, it waits
-- beside that until a day of its own.
alter table supporter
    drop constraint supporters_stand_somewhere,
    add constraint supporters_stand_somewhere check (stage in ('WAITING', 'CONFIRMED', 'FOLLOWING', 'LEFT')),
    add column join_until timestamptz,
    add constraint only_who_follows_joins_beside_it check (join_until is null or stage = 'FOLLOWING');

-- Somebody asked to be told how a case ends; it counts once confirmed. The sheet names the case: all sheets of it are meant.
create table followed_case (
    id           uuid        not null,
    supporter_id uuid        not null,
    action_id    uuid        not null,
    asked_at     timestamptz not null,
    confirmed_at timestamptz,
    kept_until   timestamptz not null,
    code_tries   integer     not null default 0,
    constraint every_followed_case_is_one_row primary key (id),
    constraint cases_are_followed_by_somebody foreign key (supporter_id) references supporter on delete cascade,
    constraint a_case_is_followed_once unique (supporter_id, action_id)
);

create index followers_of_an_action on followed_case (action_id) where confirmed_at is not null;
create index followed_cases_by_their_end on followed_case (kept_until);

-- The mail whose page confirms it. It goes with what it is about.
alter table due_mail
    add column follow_id uuid,
    add constraint mail_about_following_is_about_a_followed_case
        foreign key (follow_id) references followed_case on delete cascade,
    drop constraint mail_has_a_known_kind,
    drop constraint mail_about_an_action_says_which,
    add constraint mail_has_a_known_kind check (kind in
        ('CONFIRMATION', 'ALREADY_IN', 'REMINDER', 'FOLLOW', 'ALERT', 'FOLLOW_UP', 'CHANGE', 'OUTCOME')),
    add constraint mail_about_an_action_says_which
        check ((kind in ('CONFIRMATION', 'ALREADY_IN', 'REMINDER', 'FOLLOW')) = (action_id is null)),
    add constraint mail_about_following_says_what check ((kind = 'FOLLOW') = (follow_id is not null));

create index mail_about_following on due_mail (follow_id) where follow_id is not null;
