-- What we remember of urgent actions: exactly the public sheet, no person in it.
create table appeal (
    action_id uuid primary key,
    version bigint not null,
    sheet jsonb not null
);
