-- Organisations that were invited to sign a statement, and what they answered. Whether one signed without being named is said nowhere.
create table organisation_invitation (
    id              uuid        not null,
    version         bigint      not null,
    statement_id    uuid        not null,
    organisation_id uuid        not null,
    stage           text        not null,
    invited_by      varchar(80) not null,
    invited_at      timestamptz not null,
    mailed_at       timestamptz not null,
    reminders       integer     not null,
    answered_at     timestamptz,
    constraint every_invitation_is_one_row primary key (id),
    constraint an_organisation_is_invited_to_a_statement_once unique (statement_id, organisation_id),
    constraint an_organisation_that_is_known_is_invited foreign key (organisation_id) references organisation,
    constraint an_invitation_stands_somewhere check (stage in ('WAITING', 'YES', 'NO', 'QUIET')),
    constraint an_answer_has_its_time check ((stage = 'WAITING') = (answered_at is null))
);

create index invitations_of_an_organisation on organisation_invitation (organisation_id);

-- Mails to those who are invited, and with the result to all who signed. To whom one goes stands with the contact or the signature.
create table invitation_mail (
    id            uuid        not null,
    kind          text        not null,
    statement_id  uuid        not null,
    invitation_id uuid,
    contact_id    uuid,
    signature_id  uuid,
    made_at       timestamptz not null,
    came_back_at  timestamptz,
    mail_state    text        not null,
    mail_attempts integer     not null,
    mail_due_at   timestamptz not null,
    mail_done_at  timestamptz,
    mail_reason   text,
    constraint every_mail_of_an_invitation_is_one_row primary key (id),
    constraint a_mail_of_an_invitation_has_a_known_kind
        check (kind in ('INVITATION', 'REMINDER', 'RESULT_ORGANISATION', 'RESULT_PERSON')),
    constraint a_mail_of_an_invitation_stands_somewhere
        check (mail_state in ('DUE', 'CLAIMED', 'SENT', 'REFUSED', 'GIVEN_UP', 'NOT_NEEDED')),
    constraint a_mail_is_of_an_invitation foreign key (invitation_id) references organisation_invitation,
    constraint a_mail_goes_to_a_contact foreign key (contact_id) references organisation_contact on delete set null,
    constraint the_result_is_told_once unique (kind, signature_id)
);

create index invitation_mails_due on invitation_mail (mail_due_at) where mail_state in ('DUE', 'CLAIMED');
create index mails_of_an_invitation on invitation_mail (invitation_id) where invitation_id is not null;
create index results_told on invitation_mail (statement_id, kind);

-- Who wants no more invitations, by a pseudonym: nobody is invited by adding them again.
create table invitation_refusal (
    pseudonym  text        not null,
    refused_at timestamptz not null,
    constraint every_refusal_of_invitations_is_one_row primary key (pseudonym)
);
