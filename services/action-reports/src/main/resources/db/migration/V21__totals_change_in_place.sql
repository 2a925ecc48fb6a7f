-- Few rows, each replaced at every commit: room beside them to be replaced in, and swept before they are many.
alter table total set (fillfactor = 20, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
                       autovacuum_vacuum_cost_delay = 0);
alter table action_total set (fillfactor = 20, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
                              autovacuum_vacuum_cost_delay = 0);
