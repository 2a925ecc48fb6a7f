-- How often the code of a sign-up was tried: it ends after some. And a kind of mail that reminds of confirming.
alter table supporter add column code_tries integer not null default 0;

alter table due_mail
    drop constraint mail_has_a_known_kind,
    drop constraint mail_about_an_action_says_which,
    add constraint mail_has_a_known_kind
        check (kind in ('CONFIRMATION', 'ALREADY_IN', 'REMINDER', 'ALERT', 'FOLLOW_UP', 'CHANGE', 'OUTCOME')),
    add constraint mail_about_an_action_says_which
        check ((kind in ('CONFIRMATION', 'ALREADY_IN', 'REMINDER')) = (action_id is null));
