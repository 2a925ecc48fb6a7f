-- The last we heard of an action's figures, as they were stated.
create table heard_figures (
    action_id uuid primary key,
    stated_at timestamptz not null,
    said text not null
);

-- A letter in which an action's totals went out, signed by staff and kept with its figures. To the people at risk there is no official
-- in it, and no address of theirs is kept.
create table totals_letter (
    id uuid primary key,
    action_id uuid not null,
    target_id uuid,
    language text not null,
    figures text not null,
    as_of timestamptz not null,
    signed_by text not null,
    office text not null,
    signed_at timestamptz not null,
    sent_to text,
    mail_state text not null
        constraint a_totals_mail_is_due_or_done
            check (mail_state in ('DUE', 'CLAIMED', 'SENT', 'REFUSED', 'GIVEN_UP', 'NOT_NEEDED')),
    mail_attempts integer not null,
    mail_due_at timestamptz not null,
    mail_done_at timestamptz,
    mail_reason text
);

create index totals_letters_by_action on totals_letter (action_id, signed_at);
create index totals_mails_due on totals_letter (mail_due_at) where mail_state in ('DUE', 'CLAIMED');

-- The page of totals for the people at risk is behind a link; a newer one makes the older ones useless.
create table totals_link (
    action_id uuid primary key,
    generation integer not null
);
