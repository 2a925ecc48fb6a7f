package org.clarion.journeys;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The mail somebody has got, as the catcher kept it. */
final class Letterbox {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final String address;
    private final String owner;

    Letterbox(String address, String owner) {
        this.address = address;
        this.owner = owner;
    }

    /** Waits for the newest mail whose subject holds these words. */
    Mail finds(String words) {
        return Awaitility.await("a mail to " + owner + " about " + words)
                .atMost(Duration.ofSeconds(60))
                .until(() -> newest(words), Optional::isPresent)
                .orElseThrow();
    }

    long size() {
        return all().size();
    }

    /** All of it, the newest first. */
    List<Mail> mails() {
        return all().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(Mail::new)
                .toList();
    }

    private Optional<Mail> newest(String words) {
        return mails().stream().filter(mail -> mail.subject().contains(words)).findFirst();
    }

    private JsonArray all() {
        String to = URLEncoder.encode(owner, StandardCharsets.UTF_8);
        return JsonParser.parseString(Asking.get(address + "/mail/messages.json?to=" + to))
                .getAsJsonArray();
    }

    /** One mail. */
    record Mail(JsonObject json) {

        String subject() {
            return json.get("subject").getAsString();
        }

        String text() {
            return json.get("text").getAsString();
        }

        /** The same as a page. */
        String html() {
            return json.get("html").getAsString();
        }

        List<String> header(String name) {
            var values = json.getAsJsonObject("headers").getAsJsonArray(name);
            return values == null
                    ? List.of()
                    : values.asList().stream().map(JsonElement::getAsString).toList();
        }

        /** The path of the first link that holds these words. */
        String link(String words) {
            return LINK.matcher(text())
                    .results()
                    .map(found -> found.group().replaceFirst("^https?://[^/]+", ""))
                    .filter(path -> path.contains(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no link with " + words + " in:\n" + text()));
        }
    }
}
