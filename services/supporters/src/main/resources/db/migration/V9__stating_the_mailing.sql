-- What was last said of the mails about an action, so that it is said again only where it reads differently.
create table mailing_statement (
    action_id uuid primary key,
    told      bigint      not null,
    changes   bigint      not null,
    outcomes  bigint      not null,
    waiting   bigint      not null,
    failed    bigint      not null,
    first_at  timestamptz,
    last_at   timestamptz,
    looked_at timestamptz not null
);
