-- Differences are found by counting our own reports, or by what the letters' ledger says.
alter table difference
    add column source text not null default 'JOURNAL' check (source in ('JOURNAL', 'LEDGER')),
    drop constraint a_figure_differs_once,
    add constraint a_figure_differs_once primary key (action_id, source, place);

create index letters_of_an_action on report (action_id) where origin = 'LETTER';
