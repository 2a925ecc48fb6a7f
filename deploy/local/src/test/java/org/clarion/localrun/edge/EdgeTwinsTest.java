package org.clarion.localrun.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.clarion.localrun.Port;
import org.clarion.localrun.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances of letters, called old and new. */
class EdgeTwinsTest {

    private static final String OLD = "old";
    private static final String NEW = "new";

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Set<String> unready = ConcurrentHashMap.newKeySet();
    private final Set<String> breaking = ConcurrentHashMap.newKeySet();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private Ports ports;
    private HttpServer old;

    @BeforeEach
    void startEdgeAndTwoInstances() throws Exception {
        ports = FreePorts.find();
        old = listening(OLD, ports.of(Port.LETTERS));
        listening(NEW, ports.twin(Port.LETTERS));
        done(Edge.start(vertx, ports, true, new Room(2, 2, 1)));
    }

    @AfterEach
    void stop() throws Exception {
        done(vertx.close());
    }

    private HttpServer listening(String name, int port) throws Exception {
        return done(vertx.createHttpServer()
                .requestHandler(request -> answer(name, request))
                .listen(port, "127.0.0.1"));
    }

    private void answer(String name, HttpServerRequest request) {
        if (request.path().equals("/q/health/ready")) {
            request.response().setStatusCode(unready.contains(name) ? 503 : 200).end();
            return;
        }
        request.body().onSuccess(whole -> {
            heard.add(request.method() + " " + name);
            if (breaking.contains(name)) {
                request.connection().close();
            } else {
                request.response().end(name);
            }
        });
    }

    @Test
    void bothAreAskedInTurn() throws Exception {
        var answers = new HashSet<String>();
        for (int page = 0; page < 4; page++) {
            answers.add(get().body());
        }

        assertThat(answers).containsExactlyInAnyOrder(OLD, NEW);
    }

    @Test
    void whoSaysThatItIsNotReadyIsAskedNothingMore() {
        unready.add(OLD);

        await().untilAsserted(() -> {
            for (int page = 0; page < 4; page++) {
                assertThat(get().body()).isEqualTo(NEW);
            }
        });
    }

    @Test
    void aFormThatReachedNobodyGoesToTheOther() throws Exception {
        done(old.close());

        for (int form = 0; form < 4; form++) {
            assertThat(post().body()).isEqualTo(NEW);
        }
    }

    @Test
    void aFormThatMayHaveBeenAcceptedIsRepeatedByNobodyButItsSender() throws Exception {
        breaking.addAll(Set.of(OLD, NEW));

        assertThat(post().statusCode()).isEqualTo(503);
        assertThat(heard).hasSize(1);
    }

    @Test
    void aPageIsReadAtTheOtherWhenOneBreaksOverIt() throws Exception {
        breaking.add(OLD);

        for (int page = 0; page < 4; page++) {
            assertThat(get().body()).isEqualTo(NEW);
        }
        assertThat(heard).contains("GET " + OLD);
    }

    private HttpResponse<String> get() throws Exception {
        return browser.send(request().GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post() throws Exception {
        return browser.send(request().POST(BodyPublishers.ofString("a letter")).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + ports.first() + "/letters/x"))
                .timeout(Duration.ofSeconds(20));
    }

    private static <T> T done(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
