package org.clarion.proof.visiting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.clarion.proof.house.Pause;

/** The house as people reach it, through the edge; every answer is written down. */
public final class VisitedHouse {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long BEFORE_ANOTHER_TRY = 250;
    private static final Pattern TOKEN = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final String address;
    private final AnswersSeen seen;

    public VisitedHouse(int port, AnswersSeen seen) {
        this.address = "http://localhost:" + port;
        this.seen = seen;
    }

    /** A page, asked for again until it is there. */
    String read(String what, String path) throws InterruptedException {
        return patiently(what, request(path)).body();
    }

    /** A form with its token, sent again until it is taken: the token is what it is known by. */
    HttpResponse<String> send(String what, String page, String path, Map<String, String> typed)
            throws InterruptedException {
        var token = TOKEN.matcher(read("pages with a form", page));
        if (!token.find()) {
            throw new IllegalStateException("there is no form at " + page);
        }
        var fields = typed.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return patiently(
                what,
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields + "&form=" + encoded(token.group(1)))));
    }

    /** A link in a mail to somebody. */
    Optional<String> linkIn(String owner, String words) throws InterruptedException {
        var mails = json(read("the mail page", "/mail/messages.json?to=" + encoded(owner)));
        return StreamSupport.stream(mails.spliterator(), false)
                .flatMap(mail -> LINK.matcher(mail.path("text").asText()).results())
                .map(link -> link.group(1))
                .filter(path -> path.contains(words))
                .findFirst();
    }

    private HttpResponse<String> patiently(String what, HttpRequest.Builder request) throws InterruptedException {
        while (true) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            try {
                var answer = http.send(request.build(), BodyHandlers.ofString());
                seen.add(what, String.valueOf(answer.statusCode()));
                if (answer.statusCode() < 500) {
                    return answer;
                }
            } catch (IOException broken) {
                seen.add(what, broken.getClass().getSimpleName());
            }
            Pause.millis(BEFORE_ANOTHER_TRY);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private JsonNode json(String text) {
        try {
            return json.readTree(text);
        } catch (IOException odd) {
            throw new IllegalStateException(odd);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
