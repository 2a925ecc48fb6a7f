package org.clarion.localrun.edge;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer the edge gives by itself, in plain words and the reader's language. */
enum EdgeRefusal {
    NOWHERE(404, "nowhere"),
    TOO_LONG(413, "tooLong"),
    AWAY(503, "away");

    private final int status;
    private final String key;

    EdgeRefusal(int status, String key) {
        this.status = status;
        this.key = key;
    }

    int status() {
        return status;
    }

    String heading(EdgeWords words) {
        return words.of(key);
    }

    String advice(EdgeWords words) {
        return words.of(key + "Advice");
    }

    /** @param back the page of ours that sent it, where there is nothing to lose */
    String page(EdgeWords words, @Nullable String back) {
        return """
                <!DOCTYPE html>
                <html lang="%1$s" dir="%2$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%3$s · Clarion</title>
                <link rel="stylesheet" href="/assets/clarion.css">
                </head>
                <body>
                <main id="main" class="wide">
                <h1>%3$s</h1>
                <p>%4$s</p>
                %5$s<p><a href="/">Clarion</a></p>
                </main>
                </body>
                </html>
                """.formatted(
                        words.language(),
                        words.direction(),
                        heading(words),
                        advice(words),
                        back == null ? "" : wayBack(words, back));
    }

    private static String wayBack(EdgeWords words, String path) {
        return "<p><a class=\"button main\" href=\"%s\">%s</a></p>\n".formatted(path, words.of("wayBack"));
    }

    /** In the shape OSDI clients expect. */
    String json() {
        return """
                {"osdi:error":{"request_type":"atomic","response_code":%d,"resource_status":[{"resource":"*",\
                "response_code":%d,"error_descriptions":[{"error_code":"%s","description":"%s. %s"}]}]}}
                """.formatted(
                status, status, name().toLowerCase(Locale.ROOT), heading(EdgeWords.ENGLISH), advice(EdgeWords.ENGLISH));
    }
}
