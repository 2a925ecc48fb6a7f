package org.clarion.proof.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.clarion.proof.house.Pause;
import org.clarion.proof.house.Twin;

/** Writers who press the button in their mail, one after the other, at one instance or the other, until somebody answers. */
final class ButtonPresses implements Runnable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long BETWEEN_TRIES = 100;
    private static final int SEE_OTHER = 303;
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final List<Twin> twins;
    private final List<String> secrets;
    private volatile int acknowledged;
    private int tries;

    ButtonPresses(List<Twin> twins, List<String> secrets) {
        this.twins = twins;
        this.secrets = secrets;
    }

    @Override
    public void run() {
        for (var secret : secrets) {
            while (!isAcknowledged(secret)) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                Pause.millis(BETWEEN_TRIES);
            }
            acknowledged++;
        }
    }

    /** How many writers were told that their letters go. */
    int acknowledged() {
        return acknowledged;
    }

    /** Looks first, as a person does: the page has what its button needs. */
    private boolean isAcknowledged(String secret) {
        var twin = twins.get(tries++ % twins.size());
        var page = URI.create("http://127.0.0.1:%d/letters/confirm/%s".formatted(twin.port(), secret));
        try {
            var form = FORM.matcher(
                    http.send(asking(page).build(), BodyHandlers.ofString()).body());
            return form.find() && isPressed(page, form.group(1));
        } catch (IOException killed) {
            return false;
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isPressed(URI page, String form) throws IOException, InterruptedException {
        var press = asking(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("form=" + form))
                .build();
        return http.send(press, BodyHandlers.discarding()).statusCode() == SEE_OTHER;
    }

    private static HttpRequest.Builder asking(URI page) {
        return HttpRequest.newBuilder(page).timeout(PATIENCE);
    }
}
