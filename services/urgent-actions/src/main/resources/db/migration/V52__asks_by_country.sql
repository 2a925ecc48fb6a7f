-- An ask is for several, and what is asked of States stands in each country by itself; others hear of it under a version.
alter table plan add column countries text not null default '';
alter table plan alter column countries drop default;

alter table ask add column actor text;
alter table ask add column addressees text;
alter table ask add column looked_at timestamptz;
alter table ask add column told bigint not null default 0;
alter table ask alter column told drop default;
update ask set addressees = addressee, looked_at = judged_at,
    actor = case when kind = 'COMMITMENT' then 'AUTHORS'
                 when addressee ~* '\m(states?|governments?|ministry|ministries|estados?|gobiernos?|ministerios?)\M' then 'STATES'
                 else 'OTHERS' end;
update ask set told = 1 where plan_id in (select id from plan where published_at is not null);
alter table ask alter column actor set not null;
alter table ask alter column addressees set not null;

create table ask_instance (
    id           uuid primary key,
    ask_id       uuid       not null references ask,
    country      varchar(2) not null,
    status       text       not null,
    status_since date,
    judged_at    timestamptz,
    constraint an_ask_is_followed_once_in_a_country unique (ask_id, country)
);

alter table ask_judgement add column country varchar(2) not null default '';
alter table ask_judgement alter column country drop default;

-- The topic is new to everybody: what is published already is told as soon as Kafka has it.
insert into told_topic (topic, topic_id) values ('asks', 'none yet');
