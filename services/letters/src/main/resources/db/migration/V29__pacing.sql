-- How many letters went to an address on its own day: an office gets no more than so many.
alter table pace
    add column day date,
    add column sent integer not null default 0;
