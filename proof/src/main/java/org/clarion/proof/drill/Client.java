package org.clarion.proof.drill;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.clarion.proof.house.Pause;
import org.clarion.proof.load.Variety;

/** Never gives up until it is told to: the same report under the same identifier until it is acknowledged, then the next. */
public final class Client implements Callable<Long> {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long BETWEEN_TRIES = 100;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI door;
    private final String prefix;
    private final Variety variety;
    private final AtomicLong left;
    private final Receipts receipts;
    private Consumer<String> outcomes = any -> {};
    private BooleanSupplier enough = () -> false;
    private long pause;
    private long tries;

    public Client(URI door, String prefix, Variety variety, AtomicLong left, Receipts receipts) {
        this.door = door;
        this.prefix = prefix;
        this.variety = variety;
        this.left = left;
        this.receipts = receipts;
    }

    /** Says what each try came to: a status, or what went wrong with the connection. */
    public Client telling(Consumer<String> listener) {
        this.outcomes = listener;
        return this;
    }

    /** Ends after the report at hand, and rests between reports. */
    public Client until(BooleanSupplier isEnough, long restMillis) {
        this.enough = isEnough;
        this.pause = restMillis;
        return this;
    }

    /** How often it had to try. */
    @Override
    public Long call() throws IOException {
        try {
            for (long next = left.getAndDecrement();
                    next > 0 && !enough.getAsBoolean();
                    next = left.getAndDecrement()) {
                report(prefix + next, variety.body(prefix + next, next, true));
                Pause.millis(pause);
            }
        } catch (InterruptedException timeIsOver) {
            Thread.currentThread().interrupt();
        }
        return tries;
    }

    private void report(String identifier, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(door)
                .timeout(PATIENCE)
                .header("OSDI-API-Token", "local-demo")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        while (!acknowledged(identifier, request)) {
            Pause.millis(BETWEEN_TRIES);
        }
    }

    private boolean acknowledged(String identifier, HttpRequest request) throws IOException, InterruptedException {
        tries++;
        String body;
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            outcomes.accept(String.valueOf(answer.statusCode()));
            if (answer.statusCode() != 200) {
                return false;
            }
            body = answer.body();
        } catch (IOException killed) {
            outcomes.accept(killed.getClass().getSimpleName());
            return false;
        }
        var own = json.readTree(body).at("/identifiers/0").asText();
        receipts.add(identifier, own.substring("clarion:".length()));
        return true;
    }
}
