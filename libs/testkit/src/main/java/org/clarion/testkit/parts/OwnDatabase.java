package org.clarion.testkit.parts;

import java.sql.DriverManager;
import java.sql.SQLException;

/** An empty database that belongs to one JVM of tests, and a role of the same name that owns it. */
record OwnDatabase(String server, String name) implements AutoCloseable {

    static OwnDatabase make(String server, String name) throws SQLException {
        var database = new OwnDatabase(server, name);
        database.asOwnerOfAll("create role %1$s login password '%1$s'".formatted(name));
        database.asOwnerOfAll("create database %1$s owner %1$s".formatted(name));
        database.asOwnerOfAll("revoke connect on database %s from public".formatted(name));
        return database;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://%s/%s".formatted(server, name);
    }

    /** Whoever had it may have died with connections open. */
    @Override
    public void close() throws SQLException {
        asOwnerOfAll("drop database %s with (force)".formatted(name));
        asOwnerOfAll("drop role " + name);
    }

    private void asOwnerOfAll(String order) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://%s/postgres".formatted(server), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(order);
        }
    }
}
