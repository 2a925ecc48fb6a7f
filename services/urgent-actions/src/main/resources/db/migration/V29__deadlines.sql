-- In whose hands an action is: whoever launched it, until somebody hands it over.
create table action_owner (
    action_id uuid primary key references urgent_action (id) on delete cascade,
    owner     varchar(80)   not null,
    since     timestamptz   not null,
    given_by  varchar(80)   not null,
    note      varchar(2000) not null default ''
);

create index actions_by_owner on action_owner (owner);

-- What is out already is in the hands of whoever published it first.
insert into action_owner (action_id, owner, since, given_by)
select id, coalesce(first.published_by, changed_by), launched_at, coalesce(first.published_by, changed_by)
from urgent_action
left join lateral (
    select published_by from published_version where published_version.action_id = urgent_action.id order by version limit 1
) first on true
where stage in ('LIVE', 'ENDED');

-- Each deadline that a launched action has, or had: it passes once, and is reminded of. The id follows from the other two.
create table watched_deadline (
    id           uuid primary key,
    action_id    uuid        not null references urgent_action (id) on delete cascade,
    ends_at      timestamptz not null,
    closed_at    timestamptz,
    planned_with varchar(200),
    unique (action_id, ends_at)
);

create index deadlines_to_close on watched_deadline (ends_at) where closed_at is null;

-- What has passed before is no news. The id is a name-based one (RFC 9562, version 3) of "action/moment".
insert into watched_deadline (id, action_id, ends_at, closed_at, planned_with)
select cast(overlay(overlay(hash placing '3' from 13 for 1)
                placing translate(substr(hash, 17, 1), '0123456789abcdef', '89ab89ab89ab89ab') from 17 for 1) as uuid),
       id, ends_at, case when ends_at <= now() then ends_at end, case when ends_at <= now() then '' end
from (select id, ends_at, md5(id || '/' || to_char(ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) as hash
      from urgent_action where stage = 'LIVE') live;

-- Why a deadline was moved. The words are for the desk; what everybody may read stands with the version.
create table deadline_move (
    id         uuid primary key,
    action_id  uuid         not null references urgent_action (id) on delete cascade,
    moved_from date         not null,
    moved_to   date         not null,
    reason     varchar(500) not null,
    told       boolean      not null,
    moved_by   varchar(80)  not null,
    moved_at   timestamptz  not null
);

create index moves_of_an_action on deadline_move (action_id, moved_at);
