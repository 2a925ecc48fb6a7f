package org.clarion.actionreports.screening.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.actionreports.journal.Amendment.Judged;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.JournalEntry;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.ReportEvent.Judgement;

/** What a person decides about one report, or one finding. */
@ApplicationScoped
class Judging {

    private final Journal journal;
    private final ScreeningFindings findings;
    private final Sql sql;
    private final StaffActs acts;
    private final Clock clock;

    Judging(Journal journal, ScreeningFindings findings, Sql sql, StaffActs acts, Clock clock) {
        this.journal = journal;
        this.findings = findings;
        this.sql = sql;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Whether it still says what was seen; one that was corrected meanwhile is for another look.
     *
     * @param seen the {@link ReportedAct#mark} that stood beside the button
     */
    @Transactional
    boolean letThrough(UUID reportId, String seen, String who) {
        return judge(reportId, seen, Judgement.COUNTED, "let a report through", who);
    }

    /** The same the other way. */
    @Transactional
    boolean turnAway(UUID reportId, String seen, String who) {
        return judge(reportId, seen, Judgement.INVALID, "judged that a report does not count", who);
    }

    private boolean judge(UUID reportId, String seen, Judgement judgement, String act, String who) {
        var stands = journal.hold(reportId).filter(entry -> entry.deed().mark().equals(seen));
        stands.ifPresent(entry -> judge(entry, judgement, act, who));
        return stands.isPresent();
    }

    /** As it was before it was judged last; no news where somebody else has judged it meanwhile. */
    @Transactional
    void putBack(UUID reportId, Judgement from, String who) {
        journal.hold(reportId).filter(entry -> entry.judgement() == from).ifPresent(entry -> judgedFrom(reportId)
                .ifPresent(before -> judge(entry, before, "put a report back", who)));
    }

    private Optional<Judgement> judgedFrom(UUID reportId) {
        return sql.one(
                "select judged_from from report_now where report_id = ? and judged_from is not null",
                row -> row.word("judged_from", Judgement.class),
                reportId);
    }

    private void judge(JournalEntry report, Judgement judgement, String act, String who) {
        if (!journal.amend(List.of(report.reportId()), new Judged(judgement, who))
                .isEmpty()) {
            acts.record(StaffAct.of(act, report.reportId())
                    .on(report.actionId())
                    .changed(PublicFact.STATUS, report.judgement(), judgement));
        }
    }

    @Transactional
    void dealtWith(UUID findingId, String who) {
        close(findingId, "DEALT_WITH", "dealt with a finding", who);
    }

    @Transactional
    void dismiss(UUID findingId, String who) {
        close(findingId, "DISMISSED", "dismissed a finding", who);
    }

    private void close(UUID findingId, String state, String act, String who) {
        if (findings.close(findingId, state, who, clock.instant())) {
            acts.record(act, findingId.toString());
        }
    }
}
