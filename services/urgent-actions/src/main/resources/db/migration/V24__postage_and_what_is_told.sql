-- Files of every directory are looked at in one way before they are taken in.
alter table embassy_file rename to list_file;
alter table list_file add column directory varchar(30) not null default 'embassies';
alter table list_file alter column directory drop default;

-- How post goes from a country to another, or to a continent (UN M.49), or anywhere (001): the narrower entry holds.
create table postage (
    id          uuid primary key,
    version     bigint        not null,
    sender      varchar(2)    not null,
    destination varchar(3)    not null,
    delivered   boolean       not null,
    price       numeric(9, 2),
    currency    varchar(3)    not null,
    days        integer,
    note        varchar(200)  not null,
    checked_on  date,
    checked_by  varchar(80),
    changed_at  timestamptz   not null,
    changed_by  varchar(80)   not null,
    constraint one_postage_from_a_country_to_a_place unique (sender, destination),
    constraint checked_postage_says_by_whom check ((checked_on is null) = (checked_by is null)),
    constraint prices_have_a_currency check ((price is null) = (currency = ''))
);

-- What others were told last of each entry, also of those that were taken out: it can be told again.
create table told_entry (
    id      uuid primary key,
    version bigint      not null,
    kind    varchar(40) not null,
    state   text        not null
);

insert into told_entry (id, version, kind, state)
select id, 1, 'embassy.changed.v1', json_build_object(
    'embassyId', id, 'version', 1, 'listed', true, 'country', country, 'seat', seat,
    'hosts', (select json_agg(host order by host) from embassy_host where embassy_id = embassy.id),
    'name', name, 'office', office, 'salutation', salutation,
    'address', to_json(string_to_array(address, E'\n')),
    'email', nullif(email, ''), 'phone', nullif(phone, ''), 'fax', nullif(fax, ''),
    'languages', to_json(string_to_array(languages, ' ')), 'checkedOn', checked_on)::text
from embassy;

-- The topic is new to everybody: what is there already is told as soon as Kafka has it.
insert into told_topic (topic, topic_id) values ('directories', 'none yet');
