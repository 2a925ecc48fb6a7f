package org.clarion.localrun.edge;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** An answer the edge gives by itself, in plain words; the sentences stand in {@code messages/edge*.properties}. */
enum Refusal {
    NOWHERE(404),
    TOO_LONG(413),
    AWAY(503);

    // Else a machine that speaks Spanish would answer everybody in Spanish.
    private static final Control AS_ASKED = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** @param back the page of ours that sent it, where there is nothing to lose */
    String page(Locale language, @Nullable String back) {
        return """
                <!DOCTYPE html>
                <html lang="%1$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%2$s · Clarion</title>
                <link rel="stylesheet" href="/assets/clarion.css">
                </head>
                <body>
                <main id="main" class="wide">
                <h1>%2$s</h1>
                <p>%3$s</p>
                %4$s<p><a href="/">Clarion</a></p>
                </main>
                </body>
                </html>
                """.formatted(
                        language.getLanguage(),
                        words(language).getString(key()),
                        advice(language),
                        back == null ? "" : wayBack(language, back));
    }

    private static String wayBack(Locale language, String path) {
        return "<p><a class=\"button main\" href=\"%s\">%s</a></p>\n"
                .formatted(path, words(language).getString("back"));
    }

    /** In the shape OSDI clients expect. */
    String json() {
        return """
                {"osdi:error":{"request_type":"atomic","response_code":%d,"resource_status":[{"resource":"*",\
                "response_code":%d,"error_descriptions":[{"error_code":"%s","description":"%s. %s"}]}]}}
                """.formatted(
                        status,
                        status,
                        name().toLowerCase(Locale.ROOT),
                        words(Locale.ENGLISH).getString(key()),
                        advice(Locale.ENGLISH));
    }

    private String advice(Locale language) {
        return words(language).getString(key() + ".advice");
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle("messages.edge", language, AS_ASKED);
    }
}
