package org.clarion.localrun.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers what is asked under {@code /mail}. */
final class MailDoor implements HttpHandler {

    private static final Pattern OF_ONE =
            Pattern.compile("/mail/([0-9]{1,18})(?:/(html|source|attachments/([0-9]{1,3})))?");
    private static final String OUR_PAGES =
            "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; form-action 'none'; frame-ancestors 'none'";
    private static final String STRANGERS_PAGES =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
                    + "frame-ancestors 'self'";

    private static final Pattern NUMBER = Pattern.compile("page=([0-9]{1,6})");
    private static final int PER_PAGE = 50;

    private final CaughtMails caught;

    MailDoor(CaughtMails caught) {
        this.caught = caught;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = exchange.getRequestMethod().matches("GET|HEAD")
                    ? answer(
                            exchange.getRequestURI().getPath(),
                            exchange.getRequestURI().getQuery())
                    : Answer.page(405, MailPages.missing());
            answer.send(exchange);
        }
    }

    private Answer answer(String path, String query) {
        if (path.equals("/mail") || path.equals("/mail/")) {
            return Answer.page(200, MailPages.list(caught.page(number(query), PER_PAGE)));
        }
        if (path.equals("/mail/messages.json")) {
            return new Answer(
                    200, "application/json", OUR_PAGES, MailJson.of(to(query)).getBytes(StandardCharsets.UTF_8));
        }
        var one = OF_ONE.matcher(path);
        if (!one.matches()) {
            return Answer.page(404, MailPages.missing());
        }
        return caught.find(one.group(1))
                .flatMap(mail -> answer(mail, one.group(2), one.group(3)))
                .orElseGet(() -> Answer.page(404, MailPages.missing()));
    }

    private static int number(String query) {
        var wished = NUMBER.matcher(query == null ? "" : query);
        return wished.matches() ? Integer.parseInt(wished.group(1)) : 1;
    }

    private Optional<Answer> answer(CaughtMail mail, String which, String number) {
        if (which == null) {
            return Optional.of(Answer.page(200, MailPages.mail(mail)));
        }
        return switch (which) {
            case "html" ->
                Optional.of(new Answer(
                        200,
                        "text/html; charset=utf-8",
                        STRANGERS_PAGES,
                        MailPages.htmlPart(mail).getBytes(StandardCharsets.UTF_8)));
            case "source" ->
                caught.source(mail.id())
                        .map(source -> new Answer(200, "text/plain; charset=utf-8", STRANGERS_PAGES, source));
            default -> attachment(mail, Integer.parseInt(number));
        };
    }

    private Optional<Answer> attachment(CaughtMail mail, int number) {
        return caught.source(mail.id())
                .map(source -> MailReading.attachment(source, number))
                .map(content -> new Answer(200, typeToShow(mail, number), STRANGERS_PAGES, content));
    }

    /** A PDF is worth a look in the browser; everything else is only ever saved. */
    private static String typeToShow(CaughtMail mail, int number) {
        var type = mail.attachments().get(number).contentType().toLowerCase(Locale.ROOT);
        return type.equals("application/pdf") ? type : "application/octet-stream";
    }

    private List<CaughtMail> to(String query) {
        var all = caught.all();
        if (query == null || !query.startsWith("to=")) {
            return all;
        }
        var wanted = query.substring("to=".length()).toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(mail -> mail.to().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private record Answer(int status, String contentType, String policy, byte[] content) {

        static Answer page(int status, String html) {
            return new Answer(status, "text/html; charset=utf-8", OUR_PAGES, html.getBytes(StandardCharsets.UTF_8));
        }

        void send(HttpExchange exchange) throws IOException {
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", contentType);
            // Browsers show no PDF in a sandbox.
            headers.set(
                    "Content-Security-Policy", contentType.equals("application/pdf") ? "default-src 'none'" : policy);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cache-Control", "no-store");
            boolean silent = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, silent || content.length == 0 ? -1 : content.length);
            if (!silent) {
                exchange.getResponseBody().write(content);
            }
        }
    }
}
