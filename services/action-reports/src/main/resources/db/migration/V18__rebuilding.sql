-- How many figures were put right. A rebuilding that neither ended nor holds its turn was cut off.
alter table rebuilding add column figures bigint not null default 0;
