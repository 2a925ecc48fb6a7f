package org.clarion.localrun.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.clarion.localrun.Port;
import org.clarion.localrun.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EdgeTest {

    private static final int STREAMS = 300;
    private static final byte[] TOO_MUCH = new byte[EdgeRequestBody.LIMIT + 1];

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicReference<HttpServerResponse> live = new AtomicReference<>();
    private final CompletableFuture<Void> readerLeft = new CompletableFuture<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private Ports ports;

    @BeforeEach
    void startEdgeAndOneService() throws Exception {
        ports = FreePorts.find();
        vertx.createHttpServer()
                .requestHandler(this::letters)
                .listen(ports.of(Port.LETTERS), "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        Edge.start(vertx, ports, false, new Room(STREAMS, 2, 1))
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private void letters(HttpServerRequest request) {
        if (request.path().equals("/letters/live")) {
            live.set(request.response().setChunked(true).putHeader("Content-Type", "text/event-stream"));
            request.response().closeHandler(left -> readerLeft.complete(null));
            live.get().write("data: 1\n\n");
            return;
        }
        if (request.path().equals("/letters/never")) {
            unanswered.incrementAndGet();
            return;
        }
        request.body().onSuccess(body -> {
            var seen = new StringBuilder(request.method() + " " + request.uri() + " " + body.length() + "\n");
            request.headers()
                    .forEach((name, value) ->
                            seen.append(name).append(": ").append(value).append('\n'));
            request.response().end(seen.toString());
        });
    }

    @Test
    void aRequestReachesItsServiceAsItWasAsked() throws Exception {
        var answer = send(to("/letters/a%C3%B1o?lang=es").GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("GET /letters/a%C3%B1o?lang=es 0")
                .containsIgnoringCase("host: localhost:" + ports.first());
    }

    @Test
    void aProgramThatWouldRatherSpeakHttp2IsAnsweredTheSame() throws Exception {
        var program = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        var post = to("/letters/x").POST(BodyPublishers.ofString("a letter")).build();

        var answer = program.send(post, BodyHandlers.ofString());

        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(answer.body()).startsWith("POST /letters/x 8");
    }

    @Test
    void whatTheClientClaimsAboutItselfIsDropped() throws Exception {
        var answer = send(to("/letters/x")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .GET());

        assertThat(answer.body())
                .doesNotContain("6.6.6.6", "evil.example", "https")
                .containsIgnoringCase("x-forwarded-for: 127.0.0.1")
                .containsIgnoringCase("x-forwarded-proto: http\n");
    }

    @Test
    void aServiceThatIsAwayGetsAPageThatSaysWhatToDo() throws Exception {
        var answer = send(to("/join").GET());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body())
                .contains("just starting", "very busy", "Try again in a few seconds", "<html lang=\"en\" dir=\"ltr\">");
    }

    /** A link would open their form anew and empty; the browser's own way back keeps what was typed. */
    @Test
    void nobodyIsLedAwayFromWhatTheyTyped() throws Exception {
        var form = to("/join").build().uri().toString();

        assertThat(send(to("/join").header("Referer", form).POST(BodyPublishers.ofString("name=Rosa")))
                        .body())
                .contains("go back and send it again")
                .doesNotContain("href=\"/join\"");
    }

    @Test
    void itSaysSoInSpanishToo() throws Exception {
        assertThat(send(to("/join").header("Accept-Language", "es-PE,es;q=0.9").GET())
                        .body())
                .contains("<html lang=\"es\" dir=\"ltr\">", "arrancando");
    }

    @Test
    void aMachineReadsItInItsOwnForm() throws Exception {
        var answer = send(to("/api/osdi/v1/people/person_signup_helper").GET());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).contains("\"osdi:error\"", "\"response_code\":503");
    }

    @Test
    void healthAndMetricsAreNotForThePublic() throws Exception {
        assertThat(send(to("/q/health").GET()).statusCode()).isEqualTo(404);
    }

    @Test
    void aBodyOfOrdinaryLengthPassesWhetherAnnouncedOrNot() throws Exception {
        var body = new byte[200_000];

        assertThat(send(to("/letters/x").POST(BodyPublishers.ofByteArray(body))).body())
                .startsWith("POST /letters/x 200000");
        assertThat(send(to("/letters/x").POST(unannounced(body))).body()).startsWith("POST /letters/x 200000");
    }

    @Test
    void aBodyThatIsTooLongIsRefusedWhetherAnnouncedOrNot() throws Exception {
        assertThat(send(to("/letters/x").expectContinue(true).POST(BodyPublishers.ofByteArray(TOO_MUCH)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(to("/letters/x").expectContinue(true).POST(unannounced(TOO_MUCH)))
                        .statusCode())
                .isEqualTo(413);
    }

    /** Where two parts count differently, the end of one request is the beginning of somebody else's (request smuggling). */
    @Test
    void aMessageWithTwoLengthsReachesNobody() throws Exception {
        var pieces = "5\r\nhello\r\n0\r\n\r\n";

        assertThat(raw("/letters/x", "Content-Length: 5", "hello")).startsWith("HTTP/1.1 200 ");
        assertThat(raw("/letters/x", "Transfer-Encoding: chunked", pieces)).startsWith("HTTP/1.1 200 ");
        for (var lengths : List.of(
                "Content-Length: 5\r\nContent-Length: 9",
                "Content-Length: 5, 9",
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 5")) {
            assertThat(raw("/letters/never", lengths, pieces)).as(lengths).startsWith("HTTP/1.1 400 ");
        }
        assertThat(unanswered).hasValue(0);
    }

    /** What no library would send. */
    private String raw(String path, String lengths, String body) throws IOException {
        try (var socket = new Socket("127.0.0.1", ports.first())) {
            socket.setSoTimeout(10_000);
            var message = "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n\r\n%s"
                    .formatted(path, lengths, body);
            socket.getOutputStream().write(message.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whoSentTooMuchIsLedBackToTheirPageAndToNobodyElses() throws Exception {
        var house = to("/").build().uri().toString();

        assertThat(tooMuchFrom(house + "letters/x?lang=en")).contains("href=\"/letters/x?lang=en\">Back to the page");
        for (var other :
                List.of("https://elsewhere.example/letters/x", house + "/elsewhere.example", house + "\"><b>")) {
            assertThat(tooMuchFrom(other)).contains("That was too much at once").doesNotContain("Back to the page");
        }
    }

    private String tooMuchFrom(String page) throws Exception {
        return send(to("/letters/x")
                        .header("Referer", page)
                        .expectContinue(true)
                        .POST(BodyPublishers.ofByteArray(TOO_MUCH)))
                .body();
    }

    @Test
    void onlyAFileOfReportsMayBeLonger() throws Exception {
        assertThat(send(to("/letters/desk/reports/import")
                                .expectContinue(true)
                                .POST(BodyPublishers.ofByteArray(TOO_MUCH)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(to("/desk/reports/import").POST(BodyPublishers.ofByteArray(TOO_MUCH)))
                        .statusCode())
                .isNotEqualTo(413);
    }

    @Test
    void aSheetAsAFileAndAWholeDraftMayBeLonger() throws Exception {
        var draft = "/desk/actions/" + UUID.randomUUID();

        for (var path : List.of(
                "/desk/supporters/import",
                "/desk/actions/new",
                "/desk/actions/postage/import",
                draft,
                draft + "/preview")) {
            assertThat(send(to(path).POST(BodyPublishers.ofByteArray(TOO_MUCH))).statusCode())
                    .as(path)
                    .isNotEqualTo(413);
        }
        assertThat(send(to(draft + "/end").expectContinue(true).POST(BodyPublishers.ofByteArray(TOO_MUCH)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aPhotoOfATallyMayBeLongerAndNothingElseThere() throws Exception {
        var tally = "/desk/reports/tallies/" + UUID.randomUUID();

        assertThat(send(to(tally + "/photo").POST(BodyPublishers.ofByteArray(TOO_MUCH)))
                        .statusCode())
                .isNotEqualTo(413);
        assertThat(send(to(tally + "/photo")
                                .expectContinue(true)
                                .POST(BodyPublishers.ofByteArray(new byte[12_000_000])))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(to(tally + "/correct").expectContinue(true).POST(BodyPublishers.ofByteArray(TOO_MUCH)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void liveFiguresArriveAsTheyAreTold() throws Exception {
        var answer = browser.send(to("/letters/live").GET().build(), BodyHandlers.ofInputStream());
        try (var figures = answer.body()) {
            assertThat(figures.readNBytes(9)).asString().isEqualTo("data: 1\n\n");
            live.get().write("data: 2\n\n");
            assertThat(figures.readNBytes(9)).asString().isEqualTo("data: 2\n\n");
        }

        await().untilAsserted(() -> assertThat(readerLeft).isDone());
    }

    @Test
    void aPageAnswersWhileEveryStreamThereIsRoomForIsOpen() throws Exception {
        var open = new ArrayList<InputStream>();
        for (int stream = 0; stream < STREAMS; stream++) {
            open.add(stream());
        }

        for (int page = 0; page < 10; page++) {
            assertThat(send(to("/letters/x").GET()).statusCode()).isEqualTo(200);
        }
        for (var stream : open) {
            stream.close();
        }
    }

    @Test
    void whoWouldWaitBehindTooManyIsToldToComeAgain() throws Exception {
        for (int request = 0; request < 3; request++) {
            browser.sendAsync(to("/letters/never").GET().build(), BodyHandlers.discarding());
        }
        await().untilAsserted(() -> assertThat(unanswered).hasValue(2));

        await().ignoreExceptions().untilAsserted(() -> {
            var answer = send(to("/letters/x").timeout(Duration.ofSeconds(1)).GET());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        });
    }

    @Test
    void nobodyIsLeftWaitingForAConnection() throws Exception {
        for (int request = 0; request < 2; request++) {
            browser.sendAsync(to("/letters/never").GET().build(), BodyHandlers.discarding());
        }
        await().untilAsserted(() -> assertThat(unanswered).hasValue(2));

        var answer = send(to("/letters/x").timeout(Duration.ofSeconds(20)).GET());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void aProgramsReportIsGivenUpWhenNothingComesBackAndAFormIsNot() {
        assertThat(ToServices.patiently("POST", "/api/osdi/v1/advocacy_campaigns/1/record_outreach_helper")
                        .getIdleTimeout())
                .isPositive();
        assertThat(ToServices.patiently("POST", "/desk/actions/new").getIdleTimeout())
                .isNotPositive();
    }

    @Test
    void whatIsLiveIsKnownByItsPathOrByWhatIsWished() {
        assertThat(ToServices.isLive("/desk/reports/stream", null)).isTrue();
        assertThat(ToServices.isLive("/desk/actions/1/totals", "*/*")).isTrue();
        assertThat(ToServices.isLive("/letters/live", "text/event-stream")).isTrue();
        assertThat(ToServices.isLive("/actions/1/totals.json", "application/json"))
                .isFalse();
    }

    @Test
    void streamsNeverTakeTheLastOpenFiles() {
        assertThat(Room.within(1_000_000).streams()).isEqualTo(12_000);
        assertThat(Room.within(20_000).streams()).isEqualTo(7500);
        assertThat(Room.within(1024).streams()).isEqualTo(Room.within(1024).pages());
    }

    private InputStream stream() throws IOException, InterruptedException {
        var stream = browser.send(
                        to("/letters/live")
                                .header("Accept", "text/event-stream")
                                .GET()
                                .build(),
                        BodyHandlers.ofInputStream())
                .body();
        stream.readNBytes(9);
        return stream;
    }

    private static HttpRequest.BodyPublisher unannounced(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + ports.first() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
