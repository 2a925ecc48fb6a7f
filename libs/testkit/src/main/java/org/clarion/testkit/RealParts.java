package org.clarion.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.testcontainers.DockerClientFactory;

/**
 * A real PostgreSQL with fsync on and a real Kafka broker for the tests of a module: in containers where Docker
 * answers, else embedded. They start once and serve every class of the run.
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    /** Where the two parts are found. */
    interface Parts {
        String jdbcUrl();

        String user();

        String password();

        String brokers();
    }

    private static final class Once {
        static final Parts PARTS =
                DockerClientFactory.instance().isDockerAvailable() ? new PartsInContainers() : new EmbeddedParts();
    }

    @Override
    public Map<String, String> start() {
        var parts = Once.PARTS;
        return Map.of(
                "quarkus.datasource.jdbc.url", parts.jdbcUrl(),
                "quarkus.datasource.username", parts.user(),
                "quarkus.datasource.password", parts.password(),
                "kafka.bootstrap.servers", parts.brokers());
    }

    /** They go with the JVM: starting them anew for every test profile would cost ten seconds each time. */
    @Override
    public void stop() {}

    static String brokers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
