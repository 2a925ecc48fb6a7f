package org.clarion.testkit.parts;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The parts in containers, by the names that the compose file uses. */
final class PartsInContainers implements TestParts {

    private final PostgreSQLContainer database = new PostgreSQLContainer("postgres:17")
            .withUsername("postgres")
            .withPassword("postgres")
            // As compose makes it: titles are ordered alike everywhere.
            .withEnv(
                    "POSTGRES_INITDB_ARGS",
                    "--encoding=UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C")
            .withCommand("postgres", "-c", "fsync=on", "-c", "max_connections=200");

    PartsInContainers() {
        database.start();
    }

    @Override
    public String databaseServer() {
        return database.getHost() + ":" + database.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
    }

    @Override
    public Broker newBroker() {
        var broker = new KafkaContainer("apache/kafka:4.3.1");
        broker.start();
        return new Broker() {
            @Override
            public String address() {
                return broker.getBootstrapServers();
            }

            @Override
            public void close() {
                broker.stop();
            }
        };
    }

    @Override
    public void close() {
        database.stop();
    }
}
