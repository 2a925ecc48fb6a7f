-- Our copy of the public sheets, as heard from urgent-actions: the newest of each action (libs/sheets). No person is in it.
create table action_sheet (
    action_id uuid        not null,
    version   bigint      not null,
    sheet     jsonb       not null,
    heard_at  timestamptz not null,
    constraint every_action_has_one_sheet primary key (action_id)
);

create index sheets_in_the_order_heard on action_sheet (heard_at);
