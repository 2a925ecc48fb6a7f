package org.clarion.testkit.parts;

import java.io.IOException;

/** The parts that tests run against, of either kind. */
interface TestParts extends AutoCloseable {

    /** Host and port of the one database server; its owner is {@code postgres}, with that word as password. */
    String databaseServer();

    /** A broker that has heard nothing yet. */
    Broker newBroker() throws IOException;

    @Override
    void close() throws IOException;

    /** One broker, for one JVM of tests. */
    interface Broker extends AutoCloseable {

        String address();

        @Override
        void close();
    }
}
