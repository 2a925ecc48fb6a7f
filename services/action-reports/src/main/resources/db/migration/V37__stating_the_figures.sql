-- What was last stated of an action's figures as a whole, and when it was last looked whether that still holds.
create table figures_statement (
    action_id uuid primary key,
    version   bigint      not null,
    looked_at timestamptz not null,
    said      jsonb       not null
);
