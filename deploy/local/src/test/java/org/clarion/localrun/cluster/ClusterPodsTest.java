package org.clarion.localrun.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clarion.localrun.cluster.ClusterResource.map;
import static org.clarion.localrun.cluster.ClusterResource.maps;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What no schema sees: names that mean each other, ports that are there, pods that may do nothing they need not. */
class ClusterPodsTest {

    private static final String NAME = "app.kubernetes.io/name";
    private static final List<ClusterResource> DEPLOYMENTS = ClusterFiles.of("Deployment");

    @Test
    void whoeverSelectsPodsFindsThem() {
        for (var deployment : DEPLOYMENTS) {
            var labels = deployment.map("spec.template.metadata.labels");
            assertThat(labels).containsAllEntriesOf(deployment.map("spec.selector.matchLabels"));
            maps(deployment.at("spec.template.spec.topologySpreadConstraints")).forEach(spread -> assertThat(labels)
                    .containsAllEntriesOf(map(map(spread.get("labelSelector")).get("matchLabels"))));
            for (var kind : List.of("Service", "PodDisruptionBudget")) {
                var selector = selector(kind, deployment.name());
                assertThat(labels).as(kind).containsAllEntriesOf(selector).containsEntry(NAME, deployment.name());
                assertThat(selector).isNotEmpty();
            }
        }
    }

    private static Map<String, Object> selector(String kind, String name) {
        return ClusterFiles.of(kind).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .map(it -> kind.equals("Service") ? it.map("spec.selector") : it.map("spec.selector.matchLabels"))
                .orElseThrow();
    }

    @Test
    void aPolicyIsAboutPodsThatThereAre() {
        var kafka =
                Map.<String, Object>of("strimzi.io/cluster", only("Kafka").name(), "strimzi.io/broker-role", "true");
        var database = Map.<String, Object>of("cnpg.io/cluster", only("Cluster").name());
        var pods = new ArrayList<Map<String, Object>>(List.of(kafka, database));
        DEPLOYMENTS.forEach(it -> pods.add(it.map("spec.template.metadata.labels")));

        assertThat(ClusterFiles.of("NetworkPolicy"))
                .isNotEmpty()
                .allSatisfy(policy -> ClusterResource.named("podSelector", policy.content()).stream()
                        .map(selector -> map(map(selector).get("matchLabels")))
                        .filter(labels -> !labels.containsKey("k8s-app")) // the cluster's own
                        .forEach(labels -> assertThat(pods)
                                .as("%s: %s", policy, labels)
                                .anyMatch(pod -> pod.entrySet().containsAll(labels.entrySet()))));
    }

    @Test
    void nobodyReachesAnybodyUnlessALineSaysSo() {
        var closed = ClusterFiles.of("NetworkPolicy").getFirst();

        assertThat(closed.map("spec"))
                .isEqualTo(Map.of("podSelector", Map.of(), "policyTypes", List.of("Ingress", "Egress")));
    }

    @Test
    void webhooksReachTheInternetAndNoPrivateNetwork() {
        var policy = ClusterFiles.of("NetworkPolicy").stream()
                .filter(it -> it.name().equals("webhooks"))
                .findFirst()
                .orElseThrow();
        var blocks = ClusterResource.named("ipBlock", policy.content());

        assertThat(policy.text("spec.podSelector.matchLabels")).contains("action-reports");
        assertThat(map(blocks.getFirst()).get("except").toString())
                .contains("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "127.0.0.0/8");
        assertThat(blocks.get(1)).isEqualTo(Map.of("cidr", "2000::/3"));
        assertThat(ClusterResource.named("port", policy.content())).containsExactly(443);
    }

    @Test
    void everyPortIsOneThatIsThere() {
        for (var deployment : DEPLOYMENTS) {
            var ports = ClusterResource.named("ports", deployment.content());
            assertThat(ports).hasToString("[[{name=http, containerPort=8080}]]");
            assertThat(ClusterResource.named("port", container(deployment))).containsOnly("http");
        }
        assertThat(ClusterFiles.of("Service")).allSatisfy(service -> maps(service.at("spec.ports"))
                .forEach(port ->
                        assertThat(port.get("name") + "/" + port.get("port")).isEqualTo("http/8080")));
    }

    @Test
    void aProbeAsksWhatTheServicesAnswerAndAStopHasTheTimeItNeeds() throws IOException {
        var written = Files.readString(ClusterFiles.REPOSITORY.resolve("docs/operating.md"));
        for (var deployment : DEPLOYMENTS) {
            var container = container(deployment);
            for (var probe : Map.of("startup", "started", "readiness", "ready", "liveness", "live")
                    .entrySet()) {
                var path = "/q/health/" + probe.getValue();
                assertThat(written).contains("`" + path + "`");
                assertThat(map(map(container.get(probe.getKey() + "Probe")).get("httpGet")))
                        .containsEntry("path", path);
            }
            var startup = map(container.get("startupProbe"));
            assertThat((int) startup.get("periodSeconds") * (int) startup.get("failureThreshold"))
                    .as("a database may be away for half an hour")
                    .isGreaterThanOrEqualTo(30 * 60);
            var pause = ClusterResource.named("command", map(container.get("lifecycle")));
            assertThat(pause).hasToString("[[sleep, 10]]");
            assertThat(10 + seconds(ClusterFiles.settings().getProperty("QUARKUS_SHUTDOWN_TIMEOUT")))
                    .isLessThan((int) deployment.map("spec.template.spec").get("terminationGracePeriodSeconds"));
        }
    }

    private static int seconds(String written) {
        return Integer.parseInt(written.replace("s", ""));
    }

    @Test
    void aPodMayDoNothingItNeedNot() {
        for (var deployment : DEPLOYMENTS) {
            var pod = deployment.map("spec.template.spec");
            assertThat(pod)
                    .containsEntry("automountServiceAccountToken", false)
                    .containsEntry("enableServiceLinks", false);
            assertThat(deployment.map("spec.template.spec.securityContext"))
                    .containsEntry("runAsNonRoot", true)
                    .containsEntry("runAsUser", 10001)
                    .containsEntry("seccompProfile", Map.of("type", "RuntimeDefault"));
            assertThat(map(container(deployment).get("securityContext")))
                    .isEqualTo(Map.of(
                            "allowPrivilegeEscalation",
                            false,
                            "readOnlyRootFilesystem",
                            true,
                            "capabilities",
                            Map.of("drop", List.of("ALL"))));
            assertThat(maps(container(deployment).get("volumeMounts")))
                    .filteredOn(mount -> !Boolean.TRUE.equals(mount.get("readOnly")))
                    .extracting(mount -> mount.get("mountPath"))
                    .containsExactly("/tmp");
        }
    }

    @Test
    void theFourDifferInNamesOnly() {
        assertThat(DEPLOYMENTS.stream()
                        .map(it -> it.content()
                                .toString()
                                .replace("/" + it.name().replace('-', '_') + "?", "/DATABASE?")
                                .replace(it.name(), "SERVICE"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void secretsComeFromOutsideAndAreWrittenOf() throws IOException {
        var readme = Files.readString(ClusterFiles.FOLDER.resolve("README.md"));
        var generated = maps(ClusterFiles.kustomization("base").get("configMapGenerator"));
        for (var resource : ClusterFiles.base()) {
            for (var how : Set.of("secretKeyRef", "secretRef", "secret", "passwordSecret")) {
                ClusterResource.named(how, resource.content())
                        .forEach(
                                it -> assertThat(readme).as(resource.toString()).contains("`" + map(it).get("name")));
            }
            ClusterResource.named("configMapRef", resource.content()).forEach(it -> assertThat(generated)
                    .extracting(made -> made.get("name"))
                    .contains(map(it).get("name")));
            assertThat(resource.kind()).isNotEqualTo("Secret");
        }
    }

    static Map<String, Object> container(ClusterResource deployment) {
        return deployment.maps("spec.template.spec.containers").getFirst();
    }

    static ClusterResource only(String kind) {
        var found = ClusterFiles.of(kind);
        assertThat(found).as(kind).hasSize(1);
        return found.getFirst();
    }
}
