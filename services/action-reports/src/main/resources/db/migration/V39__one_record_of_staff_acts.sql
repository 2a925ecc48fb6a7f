-- What staff did before there was one record of all services is told to it once: as if its topic were another one than before.
insert into told_topic (topic, topic_id, told_up_to)
values ('staff-acts', 'not yet told', '00000000-0000-0000-0000-000000000000')
on conflict do nothing;
