-- How it stands with mail to an address: hard and soft apart, and complaints. It goes with the person.
alter table supporter
    add column address_condition text not null default 'GOOD',
    add column address_bounces integer not null default 0,
    add column address_since timestamptz,
    add column address_latest timestamptz,
    add column address_status text,
    add constraint addresses_are_in_a_known_condition
        check (address_condition in ('GOOD', 'SOFT_BOUNCING', 'SOFT_PAUSED', 'HARD_BOUNCED', 'COMPLAINED')),
    add constraint what_is_wrong_with_an_address_has_a_beginning
        check ((address_condition = 'GOOD') = (address_since is null)),
    add constraint who_left_leaves_no_bounces_behind check (stage <> 'LEFT' or address_condition = 'GOOD');

create index addresses_in_trouble on supporter (address_condition) where address_condition <> 'GOOD';

-- Which mail came back, and how. It goes with its mail.
create table mail_return (
    mail_id uuid        not null,
    kind    text        not null,
    status  text,
    at      timestamptz not null,
    constraint a_mail_comes_back_once primary key (mail_id),
    constraint what_comes_back_was_sent foreign key (mail_id) references due_mail on delete cascade,
    constraint mail_comes_back_in_a_known_way check (kind in ('HARD', 'SOFT', 'COMPLAINT'))
);

create index mail_returns_by_time on mail_return (at);

-- Mail can be kept back for what came back, too; beside every choice there is.
alter table due_mail
    drop constraint mail_is_kept_back_for_a_known_choice,
    add constraint mail_is_kept_back_for_a_known_choice check (kept_back in
        ('PAUSE', 'LANGUAGE', 'PLACE', 'THEME', 'CHANNEL', 'URGENCY', 'PACE', 'HOUSE', 'ADDRESS', 'COMPLAINT'));

-- The mailbox in which mails come back: what staff must know of it (libs/bounces).
create table bounce_mailbox (
    the_one   boolean primary key default true constraint there_is_one_mailbox check (the_one),
    looked_at timestamptz,
    unread    integer not null default 0,
    trouble   text
);
insert into bounce_mailbox default values;
