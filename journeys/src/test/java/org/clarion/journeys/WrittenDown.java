package org.clarion.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Everything that the house has written down: every column of every table of every database, and every byte of the files of
 * PostgreSQL and Kafka and of the logs. Not the mail catcher, which stands for people's own mailboxes.
 */
record WrittenDown(Path folder, int database) {

    private static final List<String> DATABASES = List.of("urgent_actions", "supporters", "letters", "action_reports");
    private static final int AT_ONCE = 1 << 20;

    /** Tables, by database, in a row of which any of these stands. */
    List<String> tablesWith(Collection<String> marks) {
        var found = new ArrayList<String>();
        for (var name : DATABASES) {
            try (var connection = DriverManager.getConnection(address(name))) {
                for (var table : tables(connection)) {
                    if (holds(connection, table, marks)) {
                        found.add(name + "." + table);
                    }
                }
            } catch (SQLException unreadable) {
                throw new IllegalStateException(name, unreadable);
            }
        }
        return found;
    }

    /** Has PostgreSQL write out what it holds in memory, and begin another file of its write-ahead log. */
    void checkpoint() {
        try (var connection = DriverManager.getConnection(address("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("select pg_switch_wal()");
            statement.execute("checkpoint");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Files below a folder of the house in which any of these stands, as UTF-8. */
    List<String> filesWith(String below, Collection<String> marks) {
        var wanted = marks.stream()
                .map(mark -> new String(mark.getBytes(UTF_8), ISO_8859_1))
                .toList();
        try (var files = Files.walk(folder.resolve(below))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, wanted))
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select tablename from pg_tables where schemaname = 'public' order by tablename")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    // A row as text is all its columns; what is encrypted stands there in hexadecimal signs.
    private static boolean holds(Connection connection, String table, Collection<String> marks) throws SQLException {
        var sql = "select exists (select from \"" + table + "\" as scanned_row, unnest(?) as sought(sought_word)"
                + " where position(lower(sought_word) in lower(scanned_row::text)) > 0"
                + " or position(encode(convert_to(sought_word, 'UTF8'), 'hex') in scanned_row::text) > 0)";
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", marks.toArray()));
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static boolean holds(Path file, List<String> marks) {
        int longest = marks.stream().mapToInt(String::length).max().orElse(0);
        try (InputStream in = Files.newInputStream(file)) {
            var before = "";
            byte[] bytes;
            while ((bytes = in.readNBytes(AT_ONCE)).length > 0) {
                var text = before + new String(bytes, ISO_8859_1);
                if (marks.stream().anyMatch(text::contains)) {
                    return true;
                }
                before = text.substring(Math.max(0, text.length() - longest));
            }
            return false;
        } catch (java.nio.file.NoSuchFileException gone) {
            return false; // PostgreSQL and Kafka put files away while we look
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String address(String name) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres".formatted(database, name);
    }
}
