-- Embassies of a country, each with the country it is in and those it is accredited to besides: there people live whose
-- letters it takes. From one country a letter goes to one embassy of another, so that nobody has to choose.
create table embassy (
    id         uuid primary key,
    version    bigint        not null,
    country    varchar(2)    not null,
    seat       varchar(2)    not null,
    name       varchar(200)  not null,
    office     varchar(200)  not null,
    salutation varchar(200)  not null,
    address    varchar(2000) not null,
    email      varchar(254)  not null,
    phone      varchar(200)  not null,
    fax        varchar(200)  not null,
    languages  varchar(200)  not null,
    checked_on date,
    checked_by varchar(80),
    changed_at timestamptz   not null,
    changed_by varchar(80)   not null,
    constraint one_embassy_of_a_country_in_another unique (country, seat),
    constraint embassies_are_abroad check (country <> seat),
    constraint checked_embassies_say_by_whom check ((checked_on is null) = (checked_by is null))
);

-- Looked at when a transaction ends: a file may move a country from one embassy to another.
create table embassy_host (
    embassy_id uuid       not null references embassy (id) on delete cascade,
    host       varchar(2) not null,
    sending    varchar(2) not null,
    primary key (embassy_id, host),
    constraint letters_of_a_country_go_to_one_embassy unique (sending, host) deferrable initially deferred
);

-- Files that somebody handed in and has not taken in yet: what they would do is shown first.
create table embassy_file (
    id         uuid primary key,
    name       varchar(200) not null,
    content    text         not null,
    brought_by varchar(80)  not null,
    brought_at timestamptz  not null
);
