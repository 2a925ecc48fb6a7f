package org.clarion.localrun.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clarion.localrun.Port;
import org.clarion.localrun.cluster.ClusterFiles;
import org.clarion.localrun.cluster.ClusterResource;
import org.junit.jupiter.api.Test;

/** A cluster sends people the same way as the edge, but for the mail catcher, which is for demonstrations. */
class IngressTest {

    private static final String CLOSED = "closed";

    @Test
    void theTableIsTheSame() {
        var wanted = new HashMap<String, String>();
        Prefixes.TABLE.forEach((prefix, port) -> wanted.put(prefix, name(port)));
        wanted.remove("/mail");
        wanted.put("/", name(Port.URGENT_ACTIONS)); // whatever nobody else answers
        wanted.put("/q", CLOSED);

        assertThat(table()).isEqualTo(wanted);
        assertThat(paths()).allSatisfy(path -> assertThat(path).containsEntry("pathType", "Prefix"));
    }

    @Test
    void behindHealthAndMetricsIsNobody() {
        assertThat(services())
                .filteredOn(service -> service.name().equals(CLOSED))
                .singleElement()
                .satisfies(service -> assertThat(service.at("spec.selector")).isNull());
    }

    @Test
    void behindEveryPathIsAServiceWithThatPort() {
        assertThat(paths()).allSatisfy(path -> {
            var backend = new ClusterResource(path);
            assertThat(services())
                    .filteredOn(service -> service.name().equals(backend.text("backend.service.name")))
                    .singleElement()
                    .satisfies(service -> assertThat(service.maps("spec.ports").getFirst())
                            .containsEntry("name", backend.at("backend.service.port.name")));
        });
    }

    private static Map<String, String> table() {
        var table = new HashMap<String, String>();
        paths().forEach(path ->
                table.put(path.get("path").toString(), new ClusterResource(path).text("backend.service.name")));
        return table;
    }

    private static List<Map<String, Object>> paths() {
        var paths = new ArrayList<Map<String, Object>>();
        ClusterFiles.base().stream()
                .filter(it -> it.kind().equals("Ingress"))
                .flatMap(ingress -> ingress.maps("spec.rules").stream())
                .map(ClusterResource::new)
                .forEach(rule -> paths.addAll(rule.maps("http.paths")));
        return paths;
    }

    private static List<ClusterResource> services() {
        return ClusterFiles.base().stream()
                .filter(it -> it.kind().equals("Service"))
                .toList();
    }

    private static String name(Port port) {
        return port.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
