-- What was heard long ago is forgotten; rows come in the order of time, so the smallest index will do.
create index inbox_by_time on inbox using brin (heard_at);
