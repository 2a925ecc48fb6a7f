-- The very reports that a rule noticed: whoever looks at a finding sees these, and no honest neighbour.
create table finding_report (
    finding_id uuid not null references finding on delete cascade,
    report_id  uuid not null,
    constraint a_finding_holds_a_report_once primary key (finding_id, report_id)
);

-- For others to read: a sweep can be chosen by its finding.
create view noticed_report as select finding_id, report_id from finding_report;

-- What was noticed before, as far as it is still known.
insert into finding_report (finding_id, report_id)
select finding.finding_id, circumstance.report_id
from finding join circumstance on circumstance.action_id = finding.action_id
    and circumstance.accepted_at between finding.since and finding.seen_at
where finding.state = 'OPEN' and case finding.signal
    when 'SPEED' then circumstance.network = finding.about
    when 'NETWORK' then circumstance.network = finding.about
    when 'SAME_WORDS' then circumstance.words_hash = finding.about
    when 'MAIL_DOMAIN' then circumstance.mail_domain = finding.about
    when 'FILL_TIME' then circumstance.seconds_to_fill <= finding.about::integer
    else false end;

-- A sweep that judged all its reports has dealt with a finding, and the finding says so.
alter table finding
    drop constraint a_finding_has_a_known_state,
    add constraint a_finding_has_a_known_state check (state in ('OPEN', 'DEALT_WITH', 'DISMISSED', 'JUDGED')),
    add column judged_in uuid,
    add constraint a_judged_finding_names_its_sweep check (state <> 'JUDGED' or judged_in is not null);
