-- What staff decided about telling people of an action. Nothing is known of what was launched before: its launch was told to the
-- whole network.
alter table urgent_action add announce jsonb;

-- Whether nobody is told when it goes out.
alter table planned_launch add silent boolean not null default false;
