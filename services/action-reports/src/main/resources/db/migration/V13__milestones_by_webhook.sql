-- What happened, where no report says it: a milestone is told as it was reached.
alter table webhook_news add column facts text;
