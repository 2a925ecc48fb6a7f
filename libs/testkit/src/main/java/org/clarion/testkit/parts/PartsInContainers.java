package org.clarion.testkit;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The parts in containers, by the names that the compose file uses. */
final class PartsInContainers implements RealParts.Parts {

    private final PostgreSQLContainer database = new PostgreSQLContainer("postgres:17")
            // As compose makes it: titles are ordered alike everywhere.
            .withEnv(
                    "POSTGRES_INITDB_ARGS",
                    "--encoding=UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C")
            .withCommand("postgres", "-c", "fsync=on", "-c", "max_connections=200");
    private final KafkaContainer broker = new KafkaContainer("apache/kafka:4.3.1");

    PartsInContainers() {
        database.start();
        broker.start();
    }

    @Override
    public String jdbcUrl() {
        return database.getJdbcUrl();
    }

    @Override
    public String user() {
        return database.getUsername();
    }

    @Override
    public String password() {
        return database.getPassword();
    }

    @Override
    public String brokers() {
        return broker.getBootstrapServers();
    }
}
