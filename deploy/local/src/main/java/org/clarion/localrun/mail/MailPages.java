package org.clarion.localrun.mail;

import static org.clarion.localrun.mail.MailHtml.escaped;
import static org.clarion.localrun.mail.MailHtml.withLinks;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** The pages of the mail catcher. */
final class MailPages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private MailPages() {}

    static String list(MailPage page) {
        return MailFrame.page("Mail", "<h1>Mail</h1>\n" + (page.caught() == 0 ? empty() : table(page)));
    }

    static String mail(CaughtMail mail) {
        var path = "/mail/" + mail.id();
        return MailFrame.page(mail.subject().isBlank() ? "Mail without a subject" : mail.subject(), """
                <p><a href="/mail">All mail</a></p>
                <h1>%s</h1>
                %s
                <h2 id="text">Text</h2>
                %s
                %s
                %s
                <h2>All headers</h2>
                %s
                <p><a href="%s/source">The full source</a></p>
                """.formatted(
                        escaped(mail.subject().isBlank() ? "(no subject)" : mail.subject()),
                        envelope(mail),
                        text(mail),
                        html(mail, path),
                        attachments(mail, path),
                        headers(mail),
                        path));
    }

    static String missing() {
        return MailFrame.page(
                "No such mail",
                "<h1>There is no such mail</h1>\n<p>Only the newest 1000 are kept. <a href=\"/mail\">All mail</a></p>");
    }

    /** The sender's own page, which the browser keeps away from ours; its links open in a new tab. */
    static String htmlPart(CaughtMail mail) {
        return "<!DOCTYPE html><meta charset=\"utf-8\"><base target=\"_blank\">" + mail.html();
    }

    private static String empty() {
        return """
                <p class="lead">No mail yet.</p>
                <p>Every mail Clarion writes ends here: confirmations, alerts, letters to officials. None leaves this machine.</p>
                """;
    }

    private static String table(MailPage page) {
        var rows = page.mails().stream().map(MailPages::row).collect(Collectors.joining("\n"));
        return """
                <p>%d caught, the newest first. None has left this machine.</p>
                <div class="table" role="region" tabindex="0" aria-label="Mail">
                <table>
                <thead><tr><th scope="col">Time</th><th scope="col">To</th><th scope="col">Subject</th><th scope="col">From</th></tr></thead>
                <tbody>
                %s
                </tbody>
                </table>
                </div>
                %s
                """.formatted(page.caught(), rows, turning(page));
    }

    private static String turning(MailPage page) {
        if (page.last() == 1) {
            return "";
        }
        var newer = page.number() == 1 ? "" : turn("prev", page.number() - 1, "Newer");
        var older = page.number() == page.last() ? "" : turn("next", page.number() + 1, "Older");
        return "<nav aria-label=\"Pages\"><p class=\"buttons\">Page %d of %d %s %s</p></nav>"
                .formatted(page.number(), page.last(), newer, older);
    }

    private static String turn(String way, int number, String word) {
        return "<a class=\"button\" rel=\"%s\" href=\"/mail?page=%d\">%s</a>".formatted(way, number, word);
    }

    private static String row(CaughtMail mail) {
        var subject = mail.subject().isBlank() ? "(no subject)" : mail.subject();
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/mail/%s\">%s</a></td><td>%s</td></tr>"
                .formatted(time(mail.at()), escaped(mail.to()), mail.id(), escaped(subject), escaped(mail.from()));
    }

    private static String envelope(CaughtMail mail) {
        return """
                <dl class="facts">
                <dt>From</dt><dd>%s</dd>
                <dt>To</dt><dd>%s</dd>
                <dt>Time</dt><dd>%s</dd>
                </dl>
                """.formatted(escaped(mail.from()), escaped(mail.to()), time(mail.at()));
    }

    private static String text(CaughtMail mail) {
        return mail.text().isBlank()
                ? "<p>This mail has no text part.</p>"
                : "<pre class=\"mail-text\">" + withLinks(mail.text()) + "</pre>";
    }

    private static String html(CaughtMail mail, String path) {
        if (mail.html().isBlank()) {
            return "";
        }
        return """
                <h2>As a mail program shows it</h2>
                <iframe class="mail-frame" title="The mail's HTML part" src="%s/html" width="100%%" height="480" \
                sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
                """.formatted(path);
    }

    private static String attachments(CaughtMail mail, String path) {
        if (mail.attachments().isEmpty()) {
            return "";
        }
        return mail.attachments().stream()
                .map(one -> "<li><a href=\"%s/attachments/%d\">%s</a> (%s, %d bytes)</li>"
                        .formatted(path, one.number(), escaped(one.name()), escaped(one.contentType()), one.size()))
                .collect(Collectors.joining("\n", "<h2>Attachments</h2>\n<ul>\n", "\n</ul>"));
    }

    private static String headers(CaughtMail mail) {
        return mail.headers().stream()
                .map(header -> "<dt>%s</dt><dd>%s</dd>".formatted(escaped(header.name()), escaped(header.value())))
                .collect(Collectors.joining("\n", "<dl class=\"facts\">\n", "\n</dl>"));
    }

    private static String time(Instant at) {
        return "<time datetime=\"%s\">%s</time>".formatted(at, TIME.format(at));
    }
}
