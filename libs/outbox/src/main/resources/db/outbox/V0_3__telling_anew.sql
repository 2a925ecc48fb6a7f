-- The topics we tell on, as we last found them. One that was lost and made again has another id: then everything we
-- could still say is told anew, portion by portion. Telling anew has come so far; null when there is nothing to tell.
create table told_topic (
    topic      text primary key,
    topic_id   text   not null,
    told_up_to uuid,
    told_anew  bigint not null default 0
);
