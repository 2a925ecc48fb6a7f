-- Once a month coordinators hear of the asks that nobody has looked at for half a year.
alter table staff_mail drop constraint staff_mail_kind_check;
alter table staff_mail add constraint staff_mail_kind_check
    check (kind in ('REMINDER', 'OUTCOME', 'HANDED_OVER', 'DIGEST', 'UNSEEN_ASKS'));
alter table staff_mail drop constraint mails_about_actions_say_which;
alter table staff_mail add constraint mails_about_actions_say_which
    check ((kind in ('DIGEST', 'UNSEEN_ASKS')) = (action_id is null));
