package org.clarion.localrun.edge;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer the edge gives by itself, in plain words and both languages. */
enum Refusal {
    NOWHERE(
            404,
            "There is no such page",
            "Check the address, or begin at the front page.",
            "Esta página no existe",
            "Revisa la dirección o empieza por la portada."),
    TOO_LONG(
            413,
            "That was too much at once",
            "What you sent is larger than this page takes: a photo may have 10 MB, and so may a list. Nothing of it was kept, and what stood there before stays. Go back one page, and choose a smaller file: phones can save photos as “Most Compatible”, or send them as “Medium”.",
            "Eso fue demasiado de una vez",
            "Lo que enviaste es más de lo que admite esta página: una foto puede tener 10 MB, y una lista también. No se guardó nada de ello, y lo que había antes sigue ahí. Vuelve a la página anterior y elige un archivo más pequeño: los teléfonos pueden guardar las fotos en formato «Más compatible» o enviarlas en tamaño «Mediano»."),
    AWAY(
            503,
            "This part of Clarion is just starting, or very busy",
            "Try again in a few seconds. If you were sending a form, go back and send it again: sending twice is safe.",
            "Esta parte de Clarion está arrancando o muy ocupada",
            "Inténtalo de nuevo en unos segundos. Si enviabas un formulario, vuelve atrás y envíalo otra vez: enviarlo dos veces no hace daño.");

    private final int status;
    private final String heading;
    private final String advice;
    private final String spanishHeading;
    private final String spanishAdvice;

    Refusal(int status, String heading, String advice, String spanishHeading, String spanishAdvice) {
        this.status = status;
        this.heading = heading;
        this.advice = advice;
        this.spanishHeading = spanishHeading;
        this.spanishAdvice = spanishAdvice;
    }

    int status() {
        return status;
    }

    /** @param back the page of ours that sent it, where there is nothing to lose */
    String page(boolean spanish, @Nullable String back) {
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
                        spanish ? "es" : "en",
                        spanish ? spanishHeading : heading,
                        spanish ? spanishAdvice : advice,
                        back == null ? "" : wayBack(spanish, back));
    }

    private static String wayBack(boolean spanish, String path) {
        return "<p><a class=\"button main\" href=\"%s\">%s</a></p>\n"
                .formatted(path, spanish ? "Volver a la página" : "Back to the page");
    }

    /** In the shape OSDI clients expect. */
    String json() {
        return """
                {"osdi:error":{"request_type":"atomic","response_code":%d,"resource_status":[{"resource":"*",\
                "response_code":%d,"error_descriptions":[{"error_code":"%s","description":"%s. %s"}]}]}}
                """.formatted(status, status, name().toLowerCase(Locale.ROOT), heading, advice);
    }
}
