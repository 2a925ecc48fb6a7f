package org.clarion.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.clarion.embedded.EmbeddedBroker;
import org.clarion.embedded.EmbeddedDatabase;

/** The parts from Maven artifacts. */
final class EmbeddedParts implements RealParts.Parts {

    private static final String NAME = "action_reports";

    private final EmbeddedDatabase database;
    private final EmbeddedBroker broker;

    EmbeddedParts() {
        try {
            database = EmbeddedDatabase.temporary();
            broker = EmbeddedBroker.temporary();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "closing the test's broker"));
    }

    @Override
    public String jdbcUrl() {
        return database.jdbcUrl(NAME);
    }

    @Override
    public String user() {
        return NAME;
    }

    @Override
    public String password() {
        return NAME;
    }

    @Override
    public String brokers() {
        return broker.bootstrapServers();
    }
}
