package org.clarion.embedded;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** A database and a role of the same name for every service, and no way into another's. */
final class Databases {

    private static final List<String> NAMES = List.of("urgent_actions", "supporters", "letters", "action_reports");

    private Databases() {}

    static void ensure(DataSource server) throws SQLException {
        try (var connection = server.getConnection();
                var statement = connection.createStatement()) {
            for (String name : NAMES) {
                ensure(statement, name);
            }
        }
    }

    private static void ensure(Statement statement, String name) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
            statement.execute("create role %1$s login password '%1$s'".formatted(name));
        }
        if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
            statement.execute("create database %1$s owner %1$s".formatted(name));
            statement.execute("revoke connect on database " + name + " from public");
        }
    }

    private static boolean exists(Statement statement, String question) throws SQLException {
        try (var answer = statement.executeQuery(question)) {
            return answer.next();
        }
    }
}
