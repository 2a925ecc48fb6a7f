package org.clarion.testkit.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Asks a running service for all that its document offers, well and badly. No answer may be a failure of ours (5xx), and each
 * must be one that the document knows: status, content type and schema. {@code -Dclarion.fuzz=10000} asks more often.
 *
 * @param known values of path parameters that name something which exists
 * @param seed the same one asks the same
 */
public record ApiFuzz(ApiDocument document, Map<String, List<String>> known, long seed) {

    private static final int REQUESTS = Integer.getInteger("clarion.fuzz", 500);

    /**
     * What came of it.
     *
     * @param faults a sentence each, with the request
     * @param neverGood operations that were never answered with success: nothing is known of their answers
     */
    public record Outcome(List<String> faults, Set<String> neverGood, Map<Integer, Integer> statuses) {}

    /** Every operation in turn. */
    public Outcome run() {
        var random = new Random(seed);
        var house =
                ConfigProvider.getConfig().getValue("test.url", String.class).replaceFirst("/$", "");
        var operations = document.operations();
        var faults = new ArrayList<String>();
        var statuses = new TreeMap<Integer, Integer>();
        Set<String> neverGood =
                operations.stream().map(ApiOperation::name).collect(Collectors.toCollection(TreeSet::new));
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int asked = 0; asked < REQUESTS; asked++) {
                var operation = operations.get(asked % operations.size());
                var request = FuzzedRequest.of(operation, house, known, random);
                var answer = send(client, request);
                statuses.merge(answer.statusCode(), 1, Integer::sum);
                if (answer.statusCode() < 300 && request.held()) {
                    neverGood.remove(operation.name());
                }
                faults(request, answer)
                        .map(fault -> fault + " ← " + request.told())
                        .forEach(faults::add);
            }
        }
        System.out.printf(
                "%d fuzzed requests, seed %d: %s, %d faults, never good %s%n",
                REQUESTS, seed, statuses, faults.size(), neverGood);
        return new Outcome(faults, neverGood, statuses);
    }

    private Stream<String> faults(FuzzedRequest request, HttpResponse<byte[]> answer) {
        if (answer.statusCode() >= 500) {
            return Stream.of("failed with " + answer.statusCode() + " " + text(answer));
        }
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return request.held()
                ? document.faults(request.operation(), answer.statusCode(), type, text(answer))
                : Stream.empty();
    }

    private static String text(HttpResponse<byte[]> answer) {
        if (!answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            return new String(answer.body(), UTF_8);
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(unpacked.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static HttpResponse<byte[]> send(HttpClient client, FuzzedRequest request) {
        try {
            return client.send(request.request(), BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(request.told(), failure);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
