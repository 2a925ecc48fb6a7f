package org.clarion.localrun;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Has the totals of a running Clarion made anew, and says how far that is until its verdict. */
final class Rebuild {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BEGUN = 202;
    private static final int UNDER_WAY = 409;

    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    Rebuild(int port) {
        this.address = URI.create("http://127.0.0.1:" + port + "/api/rebuild");
    }

    static Rebuild here() throws IOException {
        var home = Home.here();
        var ports = Occupied.ports(home);
        if (ports.isEmpty() || Occupied.holder(home).isEmpty()) {
            throw new CannotStart("Clarion is not running here. ./clarion up starts it.");
        }
        return new Rebuild(ports.get().of(Port.ACTION_REPORTS));
    }

    void run(PrintStream terminal) throws IOException, InterruptedException {
        var begun = send(request().POST(BodyPublishers.noBody()).build());
        if (begun.statusCode() != BEGUN && begun.statusCode() != UNDER_WAY) {
            throw new CannotStart("action-reports does not begin: it answers %d. ./clarion logs action-reports"
                    .formatted(begun.statusCode()));
        }
        if (begun.statusCode() == UNDER_WAY) {
            terminal.println("A rebuilding is under way already; this follows it.");
        }
        var progress = follow(json.readTree(begun.body()), terminal);
        terminal.println(verdict(progress));
    }

    private JsonNode follow(JsonNode begun, PrintStream terminal) throws IOException, InterruptedException {
        var progress = begun;
        var said = "";
        while (true) {
            var line = line(progress);
            if (!line.equals(said)) {
                terminal.println(line);
                said = line;
            }
            if (!progress.path("state").asText().equals("RUNNING")) {
                return progress;
            }
            Thread.sleep(BETWEEN_LOOKS);
            progress = look();
        }
    }

    private JsonNode look() throws IOException, InterruptedException {
        var answer = send(request().GET().build());
        if (answer.statusCode() != 200) {
            throw new CannotStart("action-reports no longer answers (%d). ./clarion logs action-reports"
                    .formatted(answer.statusCode()));
        }
        return json.readTree(answer.body());
    }

    private static String line(JsonNode progress) {
        return "  %,d of %,d actions, %,d of %,d reports counted"
                .formatted(
                        progress.path("actionsDone").asLong(),
                        progress.path("actions").asLong(),
                        progress.path("reportsDone").asLong(),
                        progress.path("reports").asLong());
    }

    private static String verdict(JsonNode progress) {
        return switch (progress.path("state").asText()) {
            case "IDENTICAL" ->
                "identical: all totals are, byte for byte, what the reports say (SHA-256 %s)"
                        .formatted(progress.path("after").asText());
            case "MENDED" ->
                "%,d figures mended".formatted(progress.path("figuresMended").asLong());
            default ->
                throw new CannotStart("The rebuilding was cut off; what it had done stands. ./clarion rebuild begins"
                        + " again, ./clarion logs action-reports says why.");
        };
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(address)
                .header("OSDI-API-Token", Services.KNOWN_TO_ALL)
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException away) {
            throw new CannotStart("action-reports does not answer: %s. ./clarion status".formatted(away));
        }
    }
}
