package org.clarion.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.clarion.testkit.parts.SharedParts;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A real PostgreSQL with fsync on and a real Kafka broker for the tests of a module: in containers where Docker
 * answers, else embedded. They run beside the build; a database and a broker serve every class of this JVM and nobody
 * else.
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    private static final String KAFKA = "kafka.bootstrap.servers";
    private static final Set<String> NAMES =
            Set.of("quarkus.datasource.jdbc.url", "quarkus.datasource.username", "quarkus.datasource.password", KAFKA);

    /** The framework loads this class anew for every test profile; only the JVM itself remembers what it has. */
    private static final String LEASED = "clarion.real-parts.";

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        synchronized (System.class) {
            if (System.getProperty(LEASED + KAFKA) == null) {
                leased().forEach((name, value) -> System.setProperty(LEASED + name, value));
            }
            NAMES.forEach(name -> settings.put(name, System.getProperty(LEASED + name)));
        }
        return settings;
    }

    private static Map<String, String> leased() {
        var lease = SharedParts.forThisJvm();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                lease.jdbcUrl(),
                "quarkus.datasource.username",
                lease.user(),
                "quarkus.datasource.password",
                lease.password(),
                KAFKA,
                lease.brokers());
    }

    /** They go with the JVM: beginning anew for every test profile would find what the last one left. */
    @Override
    public void stop() {}

    static String brokers() {
        return ConfigProvider.getConfig().getValue(KAFKA, String.class);
    }
}
