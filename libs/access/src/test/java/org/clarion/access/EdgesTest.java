package org.clarion.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a header of a client says, asked over a real connection from this machine. */
class EdgesTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void whoeverIsNoEdgeIsWhoTheyAreWhateverTheySay() throws Exception {
        assertThat(clientAsSeenBy(new Edges(List.of("192.0.2.1", "10.0.0.0/8")), "203.0.113.7"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void anEdgeIsBelievedInWhatItSawItself() throws Exception {
        var edges = new Edges(List.of("127.0.0.0/8"));

        assertThat(clientAsSeenBy(edges, "203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(clientAsSeenBy(edges, "6.6.6.6, 203.0.113.7")).isEqualTo("203.0.113.7");
    }

    private String clientAsSeenBy(Edges edges, String forwarded) throws Exception {
        var server = vertx.createHttpServer()
                .requestHandler(request -> request.response().end(edges.clientOf(request)))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort()))
                .header("X-Forwarded-For", forwarded)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
