package org.clarion.actionreports.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.JksOptions;
import java.io.FileInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhookClientTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final byte[] BODY = "[]".getBytes(UTF_8);

    private final Receiver receiver = new Receiver();
    private final WebhookClient courier = new WebhookClient(VERTX, SECOND, new HttpClientOptions());

    @AfterEach
    void closeTheReceiver() {
        receiver.close();
        courier.goHome();
    }

    @AfterAll
    static void closeVertx() {
        VERTX.close();
    }

    @Test
    void whatIsAnsweredIsReadAsItIs() {
        assertThat(post(receiver).isDelivered()).isTrue();

        receiver.answers(Receiver.status(503));
        assertThat(post(receiver)).isEqualTo(WebhookAnswer.status(503, java.util.Optional.empty()));
    }

    @Test
    void nobodyLeadsUsElsewhere() {
        try (var elsewhere = new Receiver()) {
            receiver.answers(exchange -> {
                exchange.getResponseHeaders().add("Location", elsewhere.address());
                Receiver.end(exchange, 307);
            });

            var answer = post(receiver);

            assertThat(answer.problem()).isEqualTo(WebhookProblem.REDIRECTED);
            assertThat(elsewhere.got()).isEmpty();
        }
    }

    @Test
    void whoTakesTooLongIsLeft() {
        var release = new CountDownLatch(1);
        receiver.answers(exchange -> {
            try {
                release.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });

        var answer = post(receiver);
        release.countDown();

        assertThat(answer).isEqualTo(WebhookAnswer.none(WebhookProblem.TOO_SLOW));
    }

    /** There are two connections to each address. */
    @Test
    void whoHangsTwiceAndThenAnswersIsHeard() {
        var release = new CountDownLatch(1);
        receiver.answers(exchange -> {
            try {
                release.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(post(receiver)).isEqualTo(WebhookAnswer.none(WebhookProblem.TOO_SLOW));
        assertThat(post(receiver)).isEqualTo(WebhookAnswer.none(WebhookProblem.TOO_SLOW));
        receiver.answers(Receiver.status(200));

        var answer = post(receiver);
        release.countDown();

        assertThat(answer.isDelivered()).isTrue();
    }

    @Test
    void anEndlessAnswerIsNotReadToItsEnd() {
        var written = new AtomicLong();
        var broken = new CountDownLatch(1);
        receiver.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var endless = exchange.getResponseBody()) {
                var part = new byte[64 * 1024];
                while (written.addAndGet(part.length) < 1L << 32) {
                    endless.write(part);
                }
            } finally {
                broken.countDown();
            }
        });

        assertThat(post(receiver).isDelivered()).isTrue();

        assertThat(broken).satisfies(latch -> assertThat(latch.await(10, java.util.concurrent.TimeUnit.SECONDS))
                .isTrue());
        assertThat(written.get()).isLessThan(1L << 30);
    }

    @Test
    void whoIsNotThereIsUnreachable() {
        receiver.close();

        assertThat(post(receiver)).isEqualTo(WebhookAnswer.none(WebhookProblem.UNREACHABLE));
    }

    /** The name means nobody here: only the address that was checked can have been used. */
    @Test
    void thePostGoesToTheAddressThatWasCheckedAndTheCertificateIsForTheName(@TempDir Path folder) throws Exception {
        var store = certificateFor("receiver.example", folder.resolve("keys.jks"));
        var server = https(store);
        var trusting = new WebhookClient(
                VERTX,
                SECOND.multipliedBy(5),
                new HttpClientOptions()
                        .setTrustOptions(
                                new JksOptions().setPath(store.toString()).setPassword("secret")));

        var right = trusting.post(
                open("https://receiver.example:" + server.getAddress().getPort() + "/"), Map.of(), BODY);
        var wrong = trusting.post(
                open("https://stranger.example:" + server.getAddress().getPort() + "/"), Map.of(), BODY);
        server.stop(0);

        assertThat(right.isDelivered()).isTrue();
        assertThat(wrong).isEqualTo(WebhookAnswer.none(WebhookProblem.UNREACHABLE));
    }

    private WebhookAnswer post(Receiver to) {
        return courier.post(open(to.address()), Map.of("Clarion-Delivery", "1"), BODY);
    }

    private static WebhookDestination.Open open(String address) {
        return new WebhookDestination.Open(URI.create(address), InetAddress.getLoopbackAddress());
    }

    private static Path certificateFor(String name, Path store) throws Exception {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "JKS",
                        "-storepass",
                        "secret",
                        "-keypass",
                        "secret",
                        "-alias",
                        "receiver",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
        return store;
    }

    private static HttpsServer https(Path store) throws Exception {
        var keys = KeyStore.getInstance("JKS");
        try (var file = new FileInputStream(store.toFile())) {
            keys.load(file, "secret".toCharArray());
        }
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, "secret".toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", Receiver.status(204));
        server.start();
        return server;
    }
}
