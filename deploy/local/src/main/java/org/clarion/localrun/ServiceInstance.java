package org.clarion.localrun;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service as it runs once. With {@code CLARION_TWINS=true} each runs twice behind the edge, so that one can be
 * replaced while the other goes on.
 */
record ServiceInstance(String service, boolean twin) {

    static final String TWINS = "CLARION_TWINS";
    private static final String SECOND = "-twin";

    static boolean areTwo(@Nullable String written) {
        return "true".equalsIgnoreCase(written == null ? "" : written.strip());
    }

    /** Of these services, each once or twice. */
    static List<ServiceInstance> of(List<String> services, boolean two) {
        var first = services.stream().map(name -> new ServiceInstance(name, false));
        var second = services.stream().filter(any -> two).map(name -> new ServiceInstance(name, true));
        return Stream.concat(first, second).toList();
    }

    /** The name of its part. */
    String part() {
        return twin ? service + SECOND : service;
    }

    /** The service of a part, or the part itself where that is no second instance. */
    static String serviceOf(String part) {
        return part.endsWith(SECOND) ? part.substring(0, part.length() - SECOND.length()) : part;
    }

    int port(Ports ports) {
        return twin ? ports.twin(Services.port(service)) : ports.of(Services.port(service));
    }

    /** Two that run side by side must not share the name by which they hear. */
    Map<String, String> environment(Ports ports, Map<String, String> keys) {
        var environment = new HashMap<>(Services.environment(service, ports, keys));
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port(ports)));
        if (twin) {
            environment.put("CLARION_INSTANCE", "local" + SECOND);
        }
        return environment;
    }
}
