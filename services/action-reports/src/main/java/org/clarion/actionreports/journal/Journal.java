package org.clarion.actionreports.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.journal.Acceptance.Accepted;
import org.clarion.actionreports.journal.Acceptance.AlreadyAccepted;
import org.clarion.actionreports.journal.Acceptance.Busy;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.journal.totals.TotalsChange;
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

    public Journal(DataSource database, Totals totals, Outbox outbox, Clock clock, ReportsConfig config) {
        this.database = database;
        this.totals = totals;
        this.outbox = outbox;
        this.clock = clock;
        this.config = config;
    }

    /** Writes those reports that are new, and answers for each in its place. */
    public List<Acceptance> write(List<Report> handedIn) {
        var now = now();
        var reports = using(connection -> new OtherNameRows(connection).settled(handedIn));
        var written = using(connection -> new ReportRows(connection).insert(reports, now));
        var fresh = reports.stream()
                .filter(report -> written.contains(report.reportId()))
                .toList();
        keepCircumstances(fresh, now);
        count(fresh, now);
        var answers = answers(reports, written, now);
        keepNames(reports, answers);
        return answers;
    }

    /** Whatever a program may call it from now on. */
    private void keepNames(List<Report> reports, List<Acceptance> answers) {
        var theirs = IntStream.range(0, reports.size())
                .filter(place ->
                        answers.get(place) instanceof Accepted || answers.get(place) instanceof AlreadyAccepted)
                .mapToObj(reports::get)
                .toList();
        perform(connection -> new OtherNameRows(connection).keep(theirs));
    }

    private void keepCircumstances(List<Report> fresh, Instant now) {
        var known =
                fresh.stream().filter(report -> report.circumstances().known()).toList();
        if (!known.isEmpty()) {
            perform(connection -> new BesideRows(connection).keepCircumstances(known, now, config.circumstancesFor()));
        }
    }

    private void count(List<Report> fresh, Instant now) {
        var tally = new TotalsChange();
        for (var report : fresh) {
            tally.arrived(report.actionId());
            JournalEntry.of(report, now).addTo(tally);
        }
        totals.change(tally, now);
        outbox.tell(
                Topic.ACTION_REPORTS,
                fresh.stream().flatMap(report -> ReportNews.of(report, now)).toList());
    }

    /**
     * Changes these reports, and the totals by the difference between what each counted before and what it counts
     * after. Gives those for which it was news, as they are now.
     */
    public List<JournalEntry> amend(Collection<UUID> reportIds, Amendment amendment) {
        return amend(reportIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> amendment)));
    }

    /**
     * The same where each becomes something else. Reports are locked before totals, all at once and in their order: one
     * amendment after the other in a transaction could wait in a circle with whoever changes many.
     */
    public List<JournalEntry> amend(Map<UUID, ? extends Amendment> amendments) {
        var now = now();
        var amended = using(connection -> new ReportRows(connection).lock(amendments.keySet())).stream()
                .map(entry -> AmendedEntry.of(entry, amendments.get(entry.reportId()), now))
                .filter(AmendedEntry::isNews)
                .toList();
        if (amended.isEmpty()) {
            return List.of();
        }
        var after = amended.stream().map(AmendedEntry::after).toList();
        perform(connection -> new ReportRows(connection).rewrite(after, now));
        perform(connection -> new BesideRows(connection).keepAsTheyWere(amended, now));
        var tally = new TotalsChange();
        amended.forEach(one -> one.before().takeFrom(tally));
        after.forEach(entry -> entry.addTo(tally));
        totals.change(tally, now);
        outbox.tell(
                Topic.ACTION_REPORTS,
                amended.stream().flatMap(one -> one.news(now).stream()).toList());
        return after;
    }

    /** The same, held still until the end of the transaction: for whoever decides by what stands there. */
    public Optional<JournalEntry> hold(UUID reportId) {
        return hold(List.of(reportId)).stream().findFirst();
    }

    /** All of these, in the order of their ids. */
    public List<JournalEntry> hold(Collection<UUID> reportIds) {
        return using(connection -> new ReportRows(connection).lock(reportIds));
    }

    /** Who changed these, and how they stood before; the last change first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ReportChange> changes(Collection<UUID> reportIds) {
        return using(connection -> new BesideRows(connection).changes(reportIds));
    }

    /** What the journal says of a report. */
    public Optional<JournalEntry> find(UUID reportId) {
        return using(connection -> new ReportRows(connection).find(reportId));
    }

    /** What it said when it came in, whatever has been corrected since. */
    public ReportedAct firstSaid(JournalEntry entry) {
        return using(connection -> new ReportRows(connection).firstSaid(entry.reportId()))
                .orElse(entry.deed());
    }

    private List<Acceptance> answers(List<Report> reports, Set<UUID> written, Instant now) {
        var repeated = reports.stream()
                .filter(report -> !written.contains(report.reportId()))
                .toList();
        Map<String, EarlierReport> earlier =
                repeated.isEmpty() ? Map.of() : using(connection -> new ReportRows(connection).earlier(repeated));
        return reports.stream()
                .map(report -> written.contains(report.reportId())
                        ? new Accepted(report.reportId(), now)
                        : again(report, earlier.get(report.key())))
                .toList();
    }

    /** Neither written nor found: nothing is known of this one, and nothing is promised. */
    private Acceptance again(Report report, @Nullable EarlierReport earlier) {
        return earlier == null ? new Busy(config.comeAgainAfter()) : earlier.answerTo(report);
    }

    /** PostgreSQL keeps microseconds: a replay must read the very instant that the first answer said. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void perform(Statement statement) {
        using(connection -> {
            statement.on(connection);
            return true;
        });
    }

    private <T> T using(Question<T> question) {
        try (var connection = database.getConnection()) {
            return question.to(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("the journal cannot be used", failed);
        }
    }

    private interface Question<T> {
        T to(Connection connection) throws SQLException;
    }

    private interface Statement {
        void on(Connection connection) throws SQLException;
    }
}
