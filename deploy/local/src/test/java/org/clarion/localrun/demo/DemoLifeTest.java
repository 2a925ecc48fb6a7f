package org.clarion.localrun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoLifeTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> news = new ArrayList<>();
    private volatile int status = 200;
    private HttpServer house;

    @TempDir
    Path folder;

    @BeforeEach
    void opens() throws IOException {
        house = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        house.createContext("/", this::answer);
        house.start();
    }

    @AfterEach
    void closes() {
        house.stop(0);
    }

    @Test
    void aHouseThatHasItAllIsNotEvenAsked() throws IOException {
        DemoNotes.in(file()).done();

        bring();

        assertThat(asked).isEmpty();
        assertThat(news).isEmpty();
    }

    @Test
    void aHouseThatBeganWithoutTheDemoIsLeftAlone() {
        status = 404;

        bring();

        assertThat(asked).containsExactly("GET /actions/" + DemoCase.FIRST.id());
        assertThat(news).isEmpty();
    }

    @Test
    void whatCannotBeBroughtIsToldAndIsNotDone() throws IOException {
        bring(); // the desk's door of this house has no form

        assertThat(news).singleElement().asString().startsWith("The demo is not complete");
        assertThat(DemoNotes.in(file()).isDone()).isFalse();
    }

    @Test
    void afterAKillTheSameFormIsSentOnceMore() throws IOException {
        var person = DemoPerson.all().getFirst();

        new DemoVisitors(doors(), DemoNotes.in(file())).askToSend(person, "a-minister");
        new DemoVisitors(doors(), DemoNotes.in(file())).askToSend(person, "a-minister");

        assertThat(asked.stream().filter(line -> line.startsWith("GET")))
                .containsExactly("GET /letters/" + DemoCase.SECOND.id());
        assertThat(asked.stream().filter(line -> line.startsWith("POST")).map(DemoLifeTest::form))
                .hasSize(2)
                .containsOnly("token-0");
    }

    @Test
    void daysAreCountedFromTheFirstStartHoweverLateWeGoOn() throws IOException {
        var monday = LocalDate.of(2026, 11, 23);
        DemoNotes.in(file()).began(monday);

        assertThat(DemoNotes.in(file()).began(monday.plusDays(2))).isEqualTo(monday);
    }

    private void bring() {
        DemoLife.bring(address(), "local-demo", file(), Clock.systemUTC(), news::add);
    }

    private HouseDoors doors() {
        return HouseDoors.of(address(), "local-demo");
    }

    private String address() {
        return "http://127.0.0.1:" + house.getAddress().getPort();
    }

    private Path file() {
        assertThat(Files.isDirectory(folder)).isTrue();
        return folder.resolve("demo");
    }

    private static String form(String line) {
        return URLDecoder.decode(line.replaceFirst(".*\\bform=([^&]*).*", "$1"), StandardCharsets.UTF_8);
    }

    /** Every page but the desk's has a form, each with a token of its own. */
    private void answer(HttpExchange exchange) throws IOException {
        var typed = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getPath();
        var page = path.startsWith("/desk") ? "" : "name=\"form\" value=\"token-%d\"".formatted(asked.size());
        asked.add((exchange.getRequestMethod() + " " + path + " " + typed).strip());
        var body = page.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
