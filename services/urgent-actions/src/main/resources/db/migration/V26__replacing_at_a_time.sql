-- What is launched at a time may take the place of a sheet before it; and why it could not go out is remembered, so that the
-- desk says the right thing. What was refused until now lacked something.
alter table planned_launch add column instead uuid references urgent_action (id);
alter table planned_launch add column refused_for varchar(20);
update planned_launch set refused_for = 'LACKS' where refused_at is not null;
