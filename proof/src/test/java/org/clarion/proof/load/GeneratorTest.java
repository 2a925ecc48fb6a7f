package org.clarion.proof.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<Answer> answers = new CopyOnWriteArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void everyRequestIsSentOnceWithANumberOfItsOwn() throws Exception {
        serve(exchange -> answer(exchange, 200));

        long sent = load(Timetable.open(200, Duration.ofMillis(500), 8));

        assertThat(sent).isEqualTo(100);
        assertThat(bodies).hasSize(100).doesNotHaveDuplicates().allMatch(body -> body.contains("\"test:00000000"));
        assertThat(answers.stream().map(Answer::number)).hasSize(100).doesNotHaveDuplicates();
        assertThat(answers).allMatch(Answer::accepted);
    }

    /** The mistake of waiting clients: a server that stalls would be asked less, and look quick. */
    @Test
    void waitingBehindASlowAnswerIsMeasuredFromTheInstantARequestWasDue() throws Exception {
        serve(exchange -> {
            if (requests.getAndIncrement() == 0) {
                waitFor(Duration.ofMillis(600));
            }
            answer(exchange, 200);
        });

        load(Timetable.open(100, Duration.ofMillis(500), 1));

        assertThat(answers).hasSize(50);
        assertThat(answers.stream().filter(answer -> answer.number() <= 20))
                .allSatisfy(answer -> assertThat(answer.received() - answer.due())
                        .isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(400)));
    }

    @Test
    void refusalsAndBrokenLinesAreToldApart() throws Exception {
        serve(exchange -> {
            switch (requests.getAndIncrement() % 3) {
                case 0 -> {
                    exchange.getResponseHeaders().add("Retry-After", "1");
                    answer(exchange, 503);
                }
                case 1 -> answer(exchange, 429);
                default -> exchange.close();
            }
        });
        var tally = new Tally(second -> {});

        new Generator(server.getAddress().getPort(), Timetable.open(100, Duration.ofMillis(300), 4), requests(), tally)
                .run();

        assertThat(tally.byStatus()).containsOnlyKeys(0, 429, 503);
        assertThat(tally.byStatus().values().stream().mapToLong(many -> many).sum())
                .isEqualTo(30);
        assertThat(tally.refusedWithAdvice()).isEqualTo(tally.byStatus().get(503));
        assertThat(tally.unknown().cardinality())
                .isEqualTo(tally.byStatus().get(0).intValue());
        assertThat(tally.accepted().isEmpty()).isTrue();
    }

    @Test
    void aClosedLoopGoesOnUntilItsTimeIsOver() throws Exception {
        serve(exchange -> answer(exchange, 200));

        long sent = load(Timetable.closed(4, Duration.ofMillis(300)));

        assertThat(sent).isGreaterThan(4);
        assertThat(answers).hasSize((int) sent);
    }

    private long load(Timetable timetable) throws IOException {
        return new Generator(server.getAddress().getPort(), timetable, requests(), answers::add).run();
    }

    private static Requests requests() {
        return Requests.plain("00000000-0000-0000-0000-000000000001", "test:");
    }

    private void serve(HttpHandler answering) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", answering);
        server.start();
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes()));
        var body = "{}".getBytes();
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void waitFor(Duration slowness) {
        try {
            assertThat(new CountDownLatch(1).await(slowness.toMillis(), TimeUnit.MILLISECONDS))
                    .isFalse();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
