-- What a supporter chose to hear of; in a row of before, everything. It goes with the person.
alter table supporter
    add column choice_languages text not null default '',
    add column choice_places text not null default '',
    add column choice_channels text not null default '',
    add column choice_pace text not null default 'ANY',
    add column choice_urgent_only boolean not null default false,
    add column choice_paused_until date,
    add constraint mail_comes_at_a_known_pace check (choice_pace in ('ANY', 'DAY', 'WEEK', 'MONTH')),
    add constraint who_left_leaves_no_choice_behind check (stage <> 'LEFT' or (
        choice_languages = '' and choice_places = '' and choice_channels = '' and choice_pace = 'ANY'
        and not choice_urgent_only and choice_paused_until is null));

-- When a mail was written to be sent, so that two at once do not both pass where one may go; and why one was kept back.
alter table due_mail
    add column written_at timestamptz,
    add column kept_back text,
    add constraint mail_is_kept_back_for_a_known_choice
        check (kept_back in ('PAUSE', 'LANGUAGE', 'PLACE', 'CHANNEL', 'URGENCY', 'PACE'));
