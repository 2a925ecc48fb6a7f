package org.clarion.actionreports.tallies;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.tallies.GroupTally.Figure;
import org.clarion.contracts.ReportEvent.Judgement;
import org.jspecify.annotations.Nullable;

/** What has been tallied. */
@ApplicationScoped
class Tallies {

    /** Two people who count the same event may remember its day differently. */
    private static final int AROUND = 2;

    private final DataSource database;
    private final Journal journal;

    Tallies(DataSource database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** A tally in a list. */
    record Listed(GroupTally tally, long total) {}

    Optional<GroupTally> find(UUID tallyId) {
        return ask("select * from tally where tally_id = ?", Tallies::tally, tallyId).stream()
                .findFirst()
                .map(found -> found.with(figures(tallyId)));
    }

    /** The last counted first. */
    List<Listed> latest(int most) {
        return listed("order by counted_at desc, tally_id limit ?", most);
    }

    /** What else was counted for an action around that day, whatever it is called. */
    List<Listed> around(UUID actionId, LocalDate day) {
        return listed("""
                where action_id = ? and acted_on between ? and ? and withdrawn_at is null
                order by acted_on, counted_at, tally_id""", actionId, day.minusDays(AROUND), day.plusDays(AROUND));
    }

    private List<Listed> listed(String which, Object... marks) {
        var sql = """
                select tally.*,
                       (select coalesce(sum(quantity), 0) from tally_figure join report_now using (report_id)
                        where tally_figure.tally_id = tally.tally_id and tally_figure.counts) as total
                from tally\s""" + which;
        return ask(sql, row -> new Listed(tally(row), row.getLong("total")), marks);
    }

    /** Which of these figures other tallies have counted. */
    List<TallyClash> clashes(UUID actionId, UUID own, TallyCount count) {
        var sql = """
                select tally_figure.*, quantity, counted_by, counted_at
                from tally_figure join tally using (tally_id) join report_now using (report_id)
                where tally_figure.counts and tally_figure.action_id = ? and tally_figure.name_key = ?
                      and tally_figure.acted_on = ? and tally_id <> ?
                order by counted_at, tally_id""";
        return ask(sql, Tallies::clash, actionId, count.key(), count.actedOn(), own).stream()
                .filter(clash -> count.figures().containsKey(clash.place()))
                .toList();
    }

    /** The last change first. */
    List<TallyChange> history(UUID tallyId) {
        var places = new HashMap<UUID, TallyCell>();
        ask(
                "select report_id, target_id, channel from tally_figure where tally_id = ?",
                row -> places.put(row.getObject("report_id", UUID.class), TallyRows.place(row)),
                tallyId);
        return journal.changes(places.keySet()).stream()
                .map(change -> new TallyChange(
                        change.at(),
                        change.byWhom(),
                        change.kind(),
                        Objects.requireNonNull(places.get(change.reportId())),
                        change.before().quantity(),
                        change.before().actedOn()))
                .toList();
    }

    private List<Figure> figures(UUID tallyId) {
        var sql = """
                select tally_figure.target_id, tally_figure.channel, report_id, quantity, judgement
                from tally_figure join report_now using (report_id)
                where tally_id = ? and tally_figure.counts order by tally_figure.target_id nulls last, tally_figure.channel""";
        return ask(
                sql,
                row -> new Figure(
                        TallyRows.place(row),
                        row.getObject("report_id", UUID.class),
                        row.getInt("quantity"),
                        Judgement.valueOf(row.getString("judgement"))),
                tallyId);
    }

    private static TallyClash clash(ResultSet row) throws SQLException {
        return new TallyClash(
                row.getObject("tally_id", UUID.class),
                TallyRows.place(row),
                row.getInt("quantity"),
                row.getString("counted_by"),
                Objects.requireNonNull(TallyRows.instant(row, "counted_at")));
    }

    private static GroupTally tally(ResultSet row) throws SQLException {
        var count = new TallyCount(
                row.getString("name"),
                row.getObject("acted_on", LocalDate.class),
                row.getString("country"),
                row.getString("section"),
                row.getInt("people"),
                row.getBoolean("replied"),
                Map.of());
        return new GroupTally(
                row.getObject("tally_id", UUID.class),
                row.getObject("action_id", UUID.class),
                count,
                row.getString("counted_by"),
                Objects.requireNonNull(TallyRows.instant(row, "counted_at")),
                row.getString("withdrawn_by"),
                TallyRows.instant(row, "withdrawn_at"),
                List.of());
    }

    private <T> List<T> ask(String sql, Reading<T> reading, @Nullable Object... marks) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < marks.length; i++) {
                select.setObject(i + 1, marks[i]);
            }
            var found = new ArrayList<T>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(reading.of(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("the tallies cannot be read", failed);
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
