package org.clarion.supporters.mailing.claiming;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** The advisory lock of one instance: held by a session, gone with it. */
final class SenderLock {

    private static final String KEY = "hashtextextended('mail-sender/' || %s, 0)";
    private static final String OURS = KEY.formatted("?");

    /** The instances that nobody holds the lock of, but for ours. */
    static final String GONE = """
            select id from (select id, %s as key from mail_sender) sender
            where id <> ? and not exists (
                select from pg_locks
                where locktype = 'advisory' and granted and objsubid = 1
                    and database = (select oid from pg_database where datname = current_database())
                    and classid::bigint = (key >> 32) & 4294967295 and objid::bigint = key & 4294967295)""".formatted(KEY.formatted("id"));

    private SenderLock() {}

    static boolean take(Connection connection, UUID id) throws SQLException {
        return ask(connection, "select pg_try_advisory_lock(%s)".formatted(OURS), id);
    }

    static void letGo(Connection connection, UUID id) throws SQLException {
        ask(connection, "select pg_advisory_unlock(%s)".formatted(OURS), id);
    }

    /** So that others know whom to look for. */
    static void enrol(Connection connection, UUID id) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into mail_sender (id, since) values (?, now()) on conflict do nothing")) {
            insert.setObject(1, id);
            insert.executeUpdate();
        }
    }

    private static boolean ask(Connection connection, String sql, UUID id) throws SQLException {
        try (var question = connection.prepareStatement(sql)) {
            question.setString(1, id.toString());
            try (var answer = question.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
