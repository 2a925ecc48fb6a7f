-- What is mailed of an action beside its alert: a follow-up takes the place of the alert, changes and outcomes are news of
-- their own, told once for each version of the sheet that they were decided with.
create table told_news (
    action_id uuid        not null,
    news      text        not null,
    version   bigint      not null,
    told_at   timestamptz not null,
    constraint every_piece_of_news_is_told_once primary key (action_id, news, version)
);

alter table due_mail
    add column news_version bigint,
    drop constraint mail_has_a_known_kind,
    drop constraint alerts_and_only_alerts_have_an_action,
    drop constraint one_alert_per_supporter_and_action,
    drop constraint alerts_are_about_an_action, -- of a launch that nobody was told of people may hear later
    add constraint mail_has_a_known_kind
        check (kind in ('CONFIRMATION', 'ALREADY_IN', 'ALERT', 'FOLLOW_UP', 'CHANGE', 'OUTCOME')),
    add constraint mail_about_an_action_says_which
        check ((kind in ('CONFIRMATION', 'ALREADY_IN')) = (action_id is null)),
    add constraint news_says_of_which_version check ((kind in ('CHANGE', 'OUTCOME')) = (news_version is not null));

create unique index one_alert_per_supporter_and_action on due_mail (action_id, supporter_id)
    where kind in ('ALERT', 'FOLLOW_UP');
create unique index one_mail_per_supporter_and_news on due_mail (action_id, kind, news_version, supporter_id)
    where kind in ('CHANGE', 'OUTCOME');

drop index mail_that_waits;
create index mail_that_waits on due_mail ((action_id is not null), mail_due_at) where mail_state in ('DUE', 'CLAIMED');
