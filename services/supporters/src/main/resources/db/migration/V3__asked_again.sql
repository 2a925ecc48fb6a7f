-- Who asks again before confirming may have mistyped: what was said last holds, and this says since when.
alter table supporter add column changed_at timestamptz;
