-- The last statement of each kind that another service made of an action, whole as it was told: figures, letters, mails.
create table action_statement (
    action_id uuid        not null,
    kind      text        not null,
    stated_at timestamptz not null,
    said      jsonb       not null,
    constraint one_statement_of_each_kind primary key (action_id, kind)
);
