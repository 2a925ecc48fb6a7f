package org.clarion.actionreports.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** People who never give up: each hands in the same report until it is acknowledged, at whichever door, then the next. */
final class Reporters implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<URI> doors;
    private final String campaign;
    private final ExecutorService people;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger turnedAway = new AtomicInteger();
    private volatile boolean reporting = true;

    Reporters(int howMany, String campaign, URI... doors) {
        this.doors = List.of(doors);
        this.campaign = campaign;
        this.people = Executors.newFixedThreadPool(howMany);
        for (int person = 0; person < howMany; person++) {
            people.submit(this::report);
        }
    }

    /** The ids of all reports that the service said it has, once each. */
    Set<String> acknowledged() {
        return new TreeSet<>(acknowledged);
    }

    /** How often the service answered, and did not take it. */
    int turnedAway() {
        return turnedAway.get();
    }

    void awaitMoreAcknowledged(int more) {
        var enough = acknowledged.size() + more;
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(enough));
    }

    /** Waits until everybody has handed in what they had in hand. */
    @Override
    public void close() {
        reporting = false;
        people.close();
    }

    private Void report() throws InterruptedException {
        while (reporting) {
            int number = next.incrementAndGet();
            var body = "{\"identifiers\": [\"kill:" + number + "\"], \"type\": \"email\"}";
            for (int attempt = number; !acknowledgedBy(doors.get(attempt % doors.size()), body); attempt++) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        return null;
    }

    private boolean acknowledgedBy(URI door, String body) throws InterruptedException {
        var request = HttpRequest.newBuilder(door.resolve(campaign + "/record_outreach_helper"))
                .timeout(Duration.ofSeconds(5))
                .header("OSDI-API-Token", PackagedService.TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                turnedAway.incrementAndGet();
                return false;
            }
            var own = json.readTree(answer.body()).at("/identifiers/0").asText();
            return acknowledged.add(own.substring("clarion:".length()));
        } catch (IOException killed) {
            return false;
        }
    }
}
