package org.clarion.localrun;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The four services and what each is told about its surroundings. */
final class Services {

    static final List<String> NAMES = List.of("urgent-actions", "supporters", "letters", "action-reports");

    /** Token and password; known to everybody, so a service takes it in the local run only. */
    static final String KNOWN_TO_ALL = "local-demo";

    /** Whether the house begins as one that has been at work for weeks; with {@code false} it has one live action. */
    static final String LIVING = "CLARION_DEMO_LIVING";

    /** The heap of each service. */
    static final String HEAP = "CLARION_HEAP";

    private static final String ENOUGH = "192m";
    private static final Pattern AMOUNT = Pattern.compile("[1-9][0-9]{0,5}[mg]");

    private Services() {}

    /** The heap of each: enough for a demonstration, or what {@code CLARION_HEAP} says. */
    static String memory(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return ENOUGH;
        }
        if (!AMOUNT.matcher(written).matches()) {
            throw new CannotStart(
                    "CLARION_HEAP is \"%s\". It must be a number and m or g, such as 512m.".formatted(written));
        }
        return written;
    }

    /** Whoever gives it more memory than a demonstration needs wants it to work, and for long. */
    static boolean isForWork(@Nullable String written) {
        return written != null && !written.isBlank();
    }

    static boolean isLiving(@Nullable String written) {
        return !"false".equalsIgnoreCase(written == null ? "" : written.strip());
    }

    static Map<String, String> environment(String service, Ports ports, Map<String, String> keys) {
        var environment = new HashMap<>(keys);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(port(service))));
        environment.putAll(database(service, ports));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(Port.BROKER));
        environment.put("CLARION_ADDRESS", ports.address());
        environment.put("CLARION_INSTANCE", "local");
        environment.put("CLARION_LOCAL_RUN", "true");
        environment.put(LIVING, String.valueOf(isLiving(System.getenv(LIVING))));
        environment.put("CLARION_API_TOKEN", KNOWN_TO_ALL);
        environment.put("SUPPORTERS_LIMITS_FORM_PER_CLIENT", "100"); // everybody here sits at this machine
        environment.put("CLARION_MAIL_CATCHER_HOST", "127.0.0.1");
        environment.put("CLARION_MAIL_CATCHER_PORT", String.valueOf(ports.of(Port.SMTP)));
        return environment;
    }

    static Port port(String service) {
        return Port.valueOf(service.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Map<String, String> database(String service, Ports ports) {
        var name = service.replace('-', '_');
        var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.of(Port.DATABASE), name);
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url,
                "QUARKUS_DATASOURCE_USERNAME", name,
                "QUARKUS_DATASOURCE_PASSWORD", name);
    }
}
