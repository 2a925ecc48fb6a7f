-- Which themes a supporter chose to hear of, as the other lists of what they chose.
alter table supporter
    add column choice_themes text not null default '',
    drop constraint who_left_leaves_no_choice_behind,
    add constraint who_left_leaves_no_choice_behind check (stage <> 'LEFT' or (
        choice_languages = '' and choice_places = '' and choice_channels = '' and choice_themes = '' and choice_pace = 'ANY'
        and not choice_urgent_only and choice_paused_until is null));

alter table due_mail
    drop constraint mail_is_kept_back_for_a_known_choice,
    add constraint mail_is_kept_back_for_a_known_choice
        check (kept_back in ('PAUSE', 'LANGUAGE', 'PLACE', 'THEME', 'CHANNEL', 'URGENCY', 'PACE'));

-- The ledger of consent: what somebody agreed to, for which purpose, under which words, where and when; and when it ended. The
-- person is an id that says nothing once their row is gone. Nothing in it is ever changed; what is old is deleted.
create table consent_entry (
    id           uuid        not null,
    place        bigint      not null generated always as identity,
    supporter_id uuid        not null,
    purpose      text        not null,
    about        uuid,
    step         text        not null,
    wording      text        not null,
    source       text        not null,
    at           timestamptz not null,
    constraint every_entry_of_the_ledger_is_one_row primary key (id),
    constraint consent_has_a_known_purpose check (purpose in ('NETWORK', 'CASE', 'NEWSLETTER')),
    constraint consent_says_to_what check ((purpose = 'NETWORK') = (about is null)),
    constraint consent_has_a_known_step check (step in ('GIVEN', 'CONFIRMED', 'WITHDRAWN', 'LAPSED'))
);

create index consent_of_a_person on consent_entry (supporter_id, place);

create function what_was_agreed_to_is_never_changed() returns trigger language plpgsql as $$
begin
    raise exception 'what somebody agreed to is never changed: add what came after it';
end $$;

create trigger what_was_agreed_to_is_never_changed before update on consent_entry
    for each row execute function what_was_agreed_to_is_never_changed();

insert into consent_entry (id, supporter_id, purpose, step, wording, source, at)
select gen_random_uuid(), id, 'NETWORK', step, wording,
    case when wording like 'join-form/%' then 'FORM' when wording like 'osdi/%' then 'OSDI' else 'IMPORT' end, at
from supporter
    cross join lateral (values ('GIVEN', asked_at), ('CONFIRMED', confirmed_at), ('WITHDRAWN', left_at)) as was (step, at)
where at is not null
order by at;

-- Sections, as urgent-actions tells them, and who wants the newsletter of which.
create table newsletter_section (
    id      uuid    not null,
    version bigint  not null,
    listed  boolean not null,
    state   text    not null,
    constraint every_newsletter_section_is_one_row primary key (id)
);

create table newsletter_wish (
    id           uuid        not null,
    supporter_id uuid        not null,
    section_id   uuid        not null,
    wished_at    timestamptz not null,
    constraint every_newsletter_wish_is_one_row primary key (id),
    constraint a_newsletter_is_wished_for_once unique (supporter_id, section_id),
    constraint newsletters_are_wished_for_by_somebody foreign key (supporter_id) references supporter on delete cascade
);

-- How many mails about an action their readers did not want, stated with the rest.
alter table mailing_statement add column not_wanted bigint not null default 0;
