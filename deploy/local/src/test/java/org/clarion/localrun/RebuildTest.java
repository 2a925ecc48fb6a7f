package org.clarion.localrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RebuildTest {

    private final Deque<String> states = new ArrayDeque<>();
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private int answer = 202;
    private HttpServer service;

    @BeforeEach
    void listen() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/api/rebuild", exchange -> {
            var known =
                    Services.KNOWN_TO_ALL.equals(exchange.getRequestHeaders().getFirst("OSDI-API-Token"));
            var status = exchange.getRequestMethod().equals("POST") ? answer : 200;
            var body = states.removeFirst().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? status : 401, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void close() {
        service.stop(0);
    }

    @Test
    void saysHowFarItIsAndThatAllWasRight() throws Exception {
        states.addAll(List.of(progress("RUNNING", 0, 0), progress("RUNNING", 1, 0), progress("IDENTICAL", 2, 0)));

        rebuild();

        assertThat(terminal.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "  0 of 2 actions, 0 of 20 reports counted",
                        "  1 of 2 actions, 10 of 20 reports counted",
                        "  2 of 2 actions, 20 of 20 reports counted",
                        "identical: all totals are, byte for byte, what the reports say (SHA-256 abc)");
    }

    @Test
    void saysWhatWasMendedAndFollowsOneThatIsUnderWay() throws Exception {
        answer = 409;
        states.addAll(List.of(progress("RUNNING", 1, 0), progress("MENDED", 2, 3)));

        rebuild();

        assertThat(terminal.toString(StandardCharsets.UTF_8)).contains("under way already", "3 figures mended");
    }

    @Test
    void failsWhenItWasCutOffOrNobodyAnswers() {
        states.addAll(List.of(progress("RUNNING", 1, 0), progress("CUT_OFF", 1, 0)));

        assertThatThrownBy(this::rebuild).isInstanceOf(CannotStart.class).hasMessageContaining("cut off");
        close();
        assertThatThrownBy(this::rebuild).isInstanceOf(CannotStart.class).hasMessageContaining("does not answer");
    }

    private void rebuild() throws Exception {
        new Rebuild(service.getAddress().getPort()).run(new PrintStream(terminal, true, StandardCharsets.UTF_8));
    }

    private static String progress(String state, int done, int mended) {
        return "{\"state\":\"%s\",\"actions\":2,\"actionsDone\":%d,\"reports\":20,\"reportsDone\":%d,\"figuresMended\":%d,\"after\":\"abc\"}"
                .formatted(state, done, done * 10, mended);
    }
}
