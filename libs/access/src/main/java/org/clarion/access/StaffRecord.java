package org.clarion.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** The audit log, read: what staff did in this service, the newest first. Nothing here changes it. */
@ApplicationScoped
public class StaffRecord {

    static final int A_PAGE = 50;

    private static final String WORD_IS_FOUND =
            " and (strpos(lower(who), ?) > 0 or strpos(lower(act), ?) > 0 or strpos(lower(subject), ?) > 0"
                    + " or act = any(?) or subject = any(?))";

    private final DataSource database;

    StaffRecord(DataSource database) {
        this.database = database;
    }

    /** One act: who did what to what. The act as the service wrote it, the subject as its id. */
    public record Entry(Instant at, String who, String act, String subject) {}

    /** A word somebody looks for, in lower case, and the acts and subjects that are called by it on the page. */
    record Sought(String word, Set<String> acts, Set<String> subjects) {}

    /** At most one more than a page: then there is an older one. Every word must be found. */
    @Transactional(Transactional.TxType.SUPPORTS)
    List<Entry> from(int first, List<Sought> words) {
        var sql = "select at, who, act, subject from staff_act where true"
                + WORD_IS_FOUND.repeat(words.size())
                + " order by at desc, id limit ? offset ?";
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(sql)) {
            var next = fill(connection, question, words);
            question.setInt(next++, A_PAGE + 1);
            question.setInt(next, first);
            return read(question);
        } catch (SQLException failed) {
            throw new IllegalStateException("The record of staff acts cannot be read", failed);
        }
    }

    private static int fill(Connection connection, PreparedStatement question, List<Sought> words) throws SQLException {
        var next = 1;
        for (var sought : words) {
            for (var column = 0; column < 3; column++) {
                question.setString(next++, sought.word());
            }
            question.setArray(next++, texts(connection, sought.acts()));
            question.setArray(next++, texts(connection, sought.subjects()));
        }
        return next;
    }

    private static java.sql.Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    private static List<Entry> read(PreparedStatement question) throws SQLException {
        try (var rows = question.executeQuery()) {
            var entries = new ArrayList<Entry>();
            while (rows.next()) {
                entries.add(entry(rows));
            }
            return entries;
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("act"),
                row.getString("subject"));
    }
}
