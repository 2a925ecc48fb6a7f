package org.clarion.supporters.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.News;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Sheet.Status;
import org.clarion.sheets.SheetCopies;

/** The urgent actions about which supporters are alerted. */
@ApplicationScoped
public class AlertedActions {

    private static final Duration AFTER_THE_END = Duration.ofDays(60);

    private final SheetCopies copies;
    private final DataSource database;
    private final Clock clock;

    AlertedActions(SheetCopies copies, DataSource database, Clock clock) {
        this.copies = copies;
        this.database = database;
        this.clock = clock;
    }

    /** True once in the life of an action: when it is live and nobody has been alerted about it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isNews(UUID actionId) {
        return live(actionId).isPresent() && isFirst(actionId);
    }

    /** True once for each piece of news of an action: while it is news, and nobody has been told of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isNews(UUID actionId, Announcement told) {
        var stands = told.news() == News.OUTCOME ? over(actionId) : live(actionId);
        return stands.isPresent()
                && isFirst(
                        "insert into told_news (action_id, told_at, news, version) values (?, ?, ?, ?) on conflict do nothing",
                        actionId,
                        told.news().name(),
                        told.version());
    }

    /** When people were alerted about it; empty where nobody was. */
    @Transactional
    public Optional<Instant> alertedAt(UUID actionId) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select alerted_at from alerted_action where action_id = ?")) {
            select.setObject(1, actionId);
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("Action " + actionId + " cannot be read", failed);
        }
    }

    private boolean isFirst(UUID actionId) {
        return isFirst(
                "insert into alerted_action (action_id, alerted_at) values (?, ?) on conflict do nothing", actionId);
    }

    private boolean isFirst(String sql, UUID actionId, Object... which) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, actionId);
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            for (int at = 0; at < which.length; at++) {
                insert.setObject(at + 3, which[at]);
            }
            return insert.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("Action " + actionId + " cannot be marked", failed);
        }
    }

    /** The sheet as it is this very moment, if the action can still be acted on: a mail cannot be called back. */
    public Optional<Sheet> live(UUID actionId) {
        return copies.newest(actionId)
                .filter(sheet ->
                        sheet.status() == Status.LIVE && clock.instant().isBefore(sheet.endsAt()));
    }

    /** The sheet as it is this very moment, if the action is over. */
    public Optional<Sheet> over(UUID actionId) {
        return copies.newest(actionId).filter(sheet -> sheet.status() == Status.ENDED);
    }

    /** All sheets of its case that we know, and itself. */
    public Set<UUID> ofTheSameCase(Sheet sheet) {
        var matter = sheet.caseId();
        var same = new HashSet<UUID>();
        same.add(sheet.actionId());
        copies.all().stream()
                .filter(other -> matter != null && matter.equals(other.caseId()))
                .forEach(other -> same.add(other.actionId()));
        return same;
    }

    /** Those that are live, or ended so lately that people may still be told of it. */
    public List<Sheet> lately() {
        var then = clock.instant().minus(AFTER_THE_END);
        return copies.all().stream()
                .filter(sheet -> sheet.endedAt() == null || sheet.endedAt().isAfter(then))
                .toList();
    }

    /** The languages that sheets are in, BCP 47. */
    public Set<String> languages() {
        var languages = new TreeSet<String>();
        copies.all().forEach(sheet -> languages.addAll(sheet.texts().keySet()));
        return languages;
    }

    public Optional<Sheet> of(UUID actionId) {
        return copies.of(actionId);
    }

    /** The sheet of its case that came before this one: the one it takes the place of, or else the last in place. */
    public Optional<Sheet> before(Sheet sheet) {
        var replaced = sheet.replaces();
        if (replaced != null) {
            return copies.of(replaced);
        }
        var matter = sheet.caseId();
        return copies.all().stream()
                .filter(other -> matter != null && matter.equals(other.caseId()))
                .filter(other -> other.series() < sheet.series())
                .max(Comparator.comparing(Sheet::series).thenComparing(Sheet::launchedAt));
    }
}
