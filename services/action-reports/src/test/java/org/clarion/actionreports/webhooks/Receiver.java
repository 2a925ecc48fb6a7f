package org.clarion.actionreports.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Another organisation's server: keeps what it gets, and answers as it is told to. */
final class Receiver implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private volatile HttpHandler answer = status(200);

    /** One post, as it came. */
    record Got(String id, String second, String signature, String delivery, String agent, byte[] body) {

        /** As docs/webhooks.md tells receivers to. */
        boolean isSignedWith(String secret) throws Exception {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            mac.update((id + "." + second + ".").getBytes(UTF_8));
            var expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
            return List.of(signature.split(" ")).contains(expected);
        }

        List<JsonNode> elements() {
            try {
                var elements = new ArrayList<JsonNode>();
                JSON.readTree(body).forEach(elements::add);
                return elements;
            } catch (IOException odd) {
                throw new AssertionError("no JSON", odd);
            }
        }
    }

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            got.add(new Got(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    exchange.getRequestHeaders().getFirst("Clarion-Delivery"),
                    exchange.getRequestHeaders().getFirst("User-Agent"),
                    exchange.getRequestBody().readAllBytes()));
            answer.handle(exchange);
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/clarion?from=clarion";
    }

    void answers(HttpHandler how) {
        answer = how;
    }

    static HttpHandler status(int status) {
        return exchange -> end(exchange, status);
    }

    static void end(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    List<Got> got() {
        return got;
    }

    List<JsonNode> elements() {
        return got.stream().flatMap(one -> one.elements().stream()).toList();
    }

    List<String> keys() {
        return elements().stream()
                .map(element -> element.path("idempotency_key").asText())
                .toList();
    }

    List<String> events() {
        return elements().stream()
                .map(element -> element.path("osdi:outreach").path("ua:event").asText())
                .toList();
    }

    void awaitElements(int atLeast) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(elements()).hasSizeGreaterThanOrEqualTo(atLeast));
    }

    void awaitPosts(int atLeast) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(got).hasSizeGreaterThanOrEqualTo(atLeast));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
