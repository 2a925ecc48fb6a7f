-- Jobs whose last portion failed, and until when they rest, so that those behind them have their turn (libs/turns).
create table resting_job (
    work     text        not null,
    job      uuid        not null,
    failures integer     not null,
    until    timestamptz not null,
    trouble  text        not null,
    constraint a_job_rests_once primary key (work, job)
);
