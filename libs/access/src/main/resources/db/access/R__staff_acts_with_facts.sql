-- The action an act concerns, and the public facts that it changed: [{"fact": "STATUS", "before": "LIVE", "after": "ENDED"}].
-- Repeated without harm: it comes to services whose own numbers are far apart.
alter table staff_act add column if not exists action_id uuid;
alter table staff_act add column if not exists facts jsonb not null default '[]';
