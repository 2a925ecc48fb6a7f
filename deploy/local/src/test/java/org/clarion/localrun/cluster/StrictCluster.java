package org.clarion.localrun.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads resources as an API server does that refuses whatever it does not know. */
final class StrictCluster {

    @FunctionalInterface
    private interface Reading {
        void of(JsonElement resource) throws IOException;
    }

    private record BuiltIn(String version, Class<?> model, Reading reading) {}

    private static final Map<String, BuiltIn> BUILT_IN = Map.of(
            "Namespace", new BuiltIn("v1", V1Namespace.class, V1Namespace::validateJsonElement),
            "ConfigMap", new BuiltIn("v1", V1ConfigMap.class, V1ConfigMap::validateJsonElement),
            "Service", new BuiltIn("v1", V1Service.class, V1Service::validateJsonElement),
            "Deployment", new BuiltIn("apps/v1", V1Deployment.class, V1Deployment::validateJsonElement),
            "PodDisruptionBudget",
                    new BuiltIn("policy/v1", V1PodDisruptionBudget.class, V1PodDisruptionBudget::validateJsonElement),
            "Ingress", new BuiltIn("networking.k8s.io/v1", V1Ingress.class, V1Ingress::validateJsonElement),
            "NetworkPolicy",
                    new BuiltIn("networking.k8s.io/v1", V1NetworkPolicy.class, V1NetworkPolicy::validateJsonElement));

    private static final Map<String, String> OF_OPERATORS = Map.of(
            "Kafka", "kafka.strimzi.io/v1",
            "KafkaNodePool", "kafka.strimzi.io/v1",
            "KafkaTopic", "kafka.strimzi.io/v1",
            "KafkaUser", "kafka.strimzi.io/v1",
            "Cluster", "postgresql.cnpg.io/v1",
            "Database", "postgresql.cnpg.io/v1",
            "ScheduledBackup", "postgresql.cnpg.io/v1",
            "ObjectStore", "barmancloud.cnpg.io/v1");

    /** What only a handful of words may stand for; the models of the built-in kinds take any. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "pathType", List.of("Prefix", "Exact"),
            "whenUnsatisfiable", List.of("ScheduleAnyway", "DoNotSchedule"),
            "protocol", List.of("TCP", "UDP"),
            "operator", List.of("In", "NotIn", "Exists", "DoesNotExist"));

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static {
        new JSON(); // makes the reader that its models ask for
    }

    private StrictCluster() {}

    /** What is wrong with it, in the words of whoever found it; nothing if all is well. */
    static List<String> faults(ClusterResource resource) {
        var json = MAPPER.valueToTree(resource.content());
        var builtIn = BUILT_IN.get(resource.kind());
        var version = builtIn == null ? OF_OPERATORS.get(resource.kind()) : builtIn.version();
        if (!String.valueOf(resource.content().get("apiVersion")).equals(version)) {
            return List.of(resource.content().get("apiVersion") + " has no " + resource.kind());
        }
        return builtIn == null
                ? schema(resource.kind()).validate(json).stream()
                        .map(Object::toString)
                        .toList()
                : Stream.concat(
                                fault(builtIn, JsonParser.parseString(json.toString())).stream(),
                                WORDS.entrySet().stream()
                                        .flatMap(word ->
                                                ClusterResource.named(word.getKey(), resource.content()).stream()
                                                        .filter(said ->
                                                                !word.getValue().contains(said))
                                                        .map(said -> word.getKey() + " is " + said)))
                        .toList();
    }

    private static Optional<String> fault(BuiltIn kind, JsonElement resource) {
        try {
            kind.reading().of(resource);
            JSON.getGson().fromJson(resource, kind.model());
            return Optional.empty();
        } catch (IOException | RuntimeException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private static Schema schema(String kind) {
        var file = "/kubernetes/%s.schema.json".formatted(kind.toLowerCase(Locale.ROOT));
        try (InputStream schema = StrictCluster.class.getResourceAsStream(file)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
