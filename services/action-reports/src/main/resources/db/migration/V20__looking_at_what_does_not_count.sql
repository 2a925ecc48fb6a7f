-- What was judged not to count is looked at too, in whatever number it was swept out.
create index reports_that_do_not_count on report (accepted_at)
    where judgement = 'INVALID' and withdrawn_at is null;
