package org.clarion.actionreports.accepting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.accepting.Acceptance.Accepted;
import org.clarion.actionreports.accepting.Acceptance.Busy;
import org.clarion.actionreports.totals.Change;
import org.clarion.actionreports.totals.Totals;
import org.clarion.contracts.ReportEvent;
import org.clarion.contracts.ReportEvent.ReportAccepted;
import org.clarion.contracts.ReportEvent.ReportVerified;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * The book of all reports. Every entry moves the totals and is told in the caller's transaction: row, figures and news
 * are there together or not at all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Journal {

    private final DataSource database;
    private final Totals totals;
    private final Outbox outbox;
    private final Clock clock;
    private final ReportsConfig config;

    Journal(DataSource database, Totals totals, Outbox outbox, Clock clock, ReportsConfig config) {
        this.database = database;
        this.totals = totals;
        this.outbox = outbox;
        this.clock = clock;
        this.config = config;
    }

    /** Writes those reports that are new, and answers for each in its place. */
    public List<Acceptance> write(List<Report> reports) {
        var now = now();
        var written = using(rows -> rows.insert(reports, now));
        var fresh = reports.stream()
                .filter(report -> written.contains(report.reportId()))
                .toList();
        totals.change(fresh.stream().map(Journal::counted).toList(), now);
        outbox.tell(
                Topic.ACTION_REPORTS,
                fresh.stream().flatMap(report -> news(report, now)).toList());
        return answers(reports, written, now);
    }

    /** The reporter says it is theirs. Empty when we knew that already, or know no such report. */
    public Optional<UUID> verify(UUID reportId) {
        var now = now();
        var entry = using(rows -> rows.verify(reportId, now));
        entry.ifPresent(found -> {
            totals.change(List.of(new Change(found.actionId(), found.channel(), 0, found.quantity(), 0)), now);
            outbox.tell(Topic.ACTION_REPORTS, new ReportVerified(reportId, found.actionId(), now));
        });
        return entry.map(Entry::actionId);
    }

    /** What the journal says of a report. */
    public Optional<Report> find(UUID reportId) {
        return using(rows -> rows.find(reportId));
    }

    /** It arrived. A bounce that was heard first stands: what came back was not delivered. */
    public void deliver(UUID reportId) {
        var now = now();
        using(rows -> rows.deliver(reportId, now))
                .filter(entry -> !entry.bounced())
                .ifPresent(entry -> deliveredMore(entry, entry.quantity(), now));
    }

    /** It came back: no longer delivered, if it ever was. */
    public void bounce(UUID reportId) {
        var now = now();
        using(rows -> rows.bounce(reportId, now))
                .filter(Entry::delivered)
                .ifPresent(entry -> deliveredMore(entry, -entry.quantity(), now));
    }

    private void deliveredMore(Entry entry, int more, Instant now) {
        totals.change(List.of(new Change(entry.actionId(), entry.channel(), 0, 0, more)), now);
    }

    private List<Acceptance> answers(List<Report> reports, Set<UUID> written, Instant now) {
        var repeated = reports.stream()
                .filter(report -> !written.contains(report.reportId()))
                .toList();
        Map<String, Earlier> earlier = repeated.isEmpty() ? Map.of() : using(rows -> rows.earlier(repeated));
        return reports.stream()
                .map(report -> written.contains(report.reportId())
                        ? new Accepted(report.reportId(), now)
                        : again(report, earlier.get(report.key())))
                .toList();
    }

    /** Neither written nor found: nothing is known of this one, and nothing is promised. */
    private Acceptance again(Report report, @Nullable Earlier earlier) {
        return earlier == null ? new Busy(config.comeAgainAfter()) : earlier.answerTo(report);
    }

    private static Change counted(Report report) {
        var verified = report.verifiedFromTheStart() ? report.quantity() : 0;
        return new Change(report.actionId(), report.channel(), report.quantity(), verified, 0);
    }

    private static Stream<ReportEvent> news(Report report, Instant now) {
        var accepted = new ReportAccepted(
                report.reportId(),
                report.actionId(),
                report.targetId(),
                report.channel(),
                report.quantity(),
                report.actedOn(),
                report.country(),
                report.origin(),
                now);
        return report.verifiedFromTheStart()
                ? Stream.of(accepted, new ReportVerified(report.reportId(), report.actionId(), now))
                : Stream.of(accepted);
    }

    /** PostgreSQL keeps microseconds: a replay must read the very instant that the first answer said. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private <T> T using(Statement<T> statement) {
        try (var connection = database.getConnection()) {
            return statement.on(new ReportRows(connection));
        } catch (SQLException failed) {
            throw new IllegalStateException("the journal cannot be written", failed);
        }
    }

    private interface Statement<T> {
        T on(ReportRows rows) throws SQLException;
    }
}
