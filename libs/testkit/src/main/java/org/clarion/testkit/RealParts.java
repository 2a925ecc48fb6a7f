package org.clarion.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.testcontainers.DockerClientFactory;

/**
 * A real PostgreSQL with fsync on and a real Kafka broker for the tests of a module: in containers where Docker
 * answers, else embedded. They start once and serve every class of the run.
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    private static final String KAFKA = "kafka.bootstrap.servers";
    private static final Set<String> NAMES =
            Set.of("quarkus.datasource.jdbc.url", "quarkus.datasource.username", "quarkus.datasource.password", KAFKA);

    /** Where the two parts are found. */
    interface Parts {
        String jdbcUrl();

        String user();

        String password();

        String brokers();
    }

    /** The framework loads this class anew for every test profile; only the JVM itself remembers what runs already. */
    private static final String STARTED = "clarion.real-parts.";

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        synchronized (System.class) {
            if (System.getProperty(STARTED + KAFKA) == null) {
                settings(begin()).forEach((name, value) -> System.setProperty(STARTED + name, value));
            }
            NAMES.forEach(name -> settings.put(name, System.getProperty(STARTED + name)));
        }
        return settings;
    }

    private static Parts begin() {
        return DockerClientFactory.instance().isDockerAvailable() ? new PartsInContainers() : new EmbeddedParts();
    }

    private static Map<String, String> settings(Parts parts) {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                parts.jdbcUrl(),
                "quarkus.datasource.username",
                parts.user(),
                "quarkus.datasource.password",
                parts.password(),
                KAFKA,
                parts.brokers());
    }

    /** They go with the JVM: starting them anew for every test profile would cost ten seconds each time. */
    @Override
    public void stop() {}

    static String brokers() {
        return ConfigProvider.getConfig().getValue(KAFKA, String.class);
    }
}
