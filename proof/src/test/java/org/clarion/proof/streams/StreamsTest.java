package org.clarion.proof.streams;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":3,\"reported\":42,\"verified\":1}",
                "{\"version\":3,\"asOf\":\"2026-11-27T10:00:00Z\",\"reported\":42,\"verified\":1}"
            })
    void theTotalIsFoundInTheEventsOfBothDesks(String event) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/desk/reports/1/stream", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(("data:" + event + "\n\n").getBytes());
            exchange.getResponseBody().flush();
        });
        server.start();
        var seen = new CompletableFuture<Long>();
        try (var streams = new Streams(
                server.getAddress().getPort(),
                Streams.ofReports("1"),
                "a=b",
                (stream, total, at) -> seen.complete(total))) {
            streams.open();
            streams.start();

            assertThat(seen.get(10, TimeUnit.SECONDS)).isEqualTo(42);
        } finally {
            server.stop(0);
        }
    }
}
