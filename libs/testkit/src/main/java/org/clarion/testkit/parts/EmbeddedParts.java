package org.clarion.testkit.parts;

import java.io.IOException;
import java.nio.file.Path;
import org.clarion.embedded.EmbeddedBroker;
import org.clarion.embedded.EmbeddedDatabase;

/** The parts from Maven artifacts. */
final class EmbeddedParts implements TestParts {

    private final EmbeddedDatabase database;

    EmbeddedParts(Path folder) throws IOException {
        database = EmbeddedDatabase.temporary(folder);
    }

    @Override
    public String databaseServer() {
        return "127.0.0.1:" + database.port();
    }

    /** Where this JVM has started one before, the next is there within a second. */
    @Override
    public Broker newBroker() throws IOException {
        var broker = EmbeddedBroker.temporary();
        return new Broker() {
            @Override
            public String address() {
                return broker.bootstrapServers();
            }

            @Override
            public void close() {
                broker.close();
            }
        };
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
