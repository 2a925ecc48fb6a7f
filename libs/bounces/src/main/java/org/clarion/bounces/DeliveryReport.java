package org.clarion.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a mail server says of the recipients of one mail (RFC 3464). */
record DeliveryReport(List<Recipient> recipients) {

    private static final int MOST_RECIPIENTS = 100;
    private static final Pattern OF_A_REPORT = Pattern.compile("(?im)^(Action|Reporting-MTA|Final-Recipient) *:");
    private static final Set<String> ARRIVED = Set.of("delivered", "relayed", "expanded");
    private static final Set<String> HARMLESS = Set.of("delivered", "relayed", "expanded", "delayed");
    // 4.x.x too: a server that tried for days and gave up says "failed" with its last reason, such as 4.4.1.
    private static final Pattern STATUS = Pattern.compile("([45]\\.[0-9]{1,3}\\.[0-9]{1,3})\\b.*", Pattern.DOTALL);
    private static final Pattern ANY_STATUS = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+\\b.*", Pattern.DOTALL);

    /** One recipient: what was done, the status code of RFC 3463, and what the server beyond had answered. */
    record Recipient(String action, String status, String diagnostic) {

        /** Servers that know no status codes quote the other server's answer alone. */
        Optional<String> failure() {
            var code = STATUS.matcher(status);
            if (code.matches()) {
                return Optional.of(code.group(1));
            }
            return ANY_STATUS.matcher(status).matches() ? Optional.empty() : PlainBounce.code(diagnostic);
        }
    }

    static DeliveryReport in(List<MimeBodyPart> parts) throws MessagingException, IOException {
        var recipients = new ArrayList<Recipient>();
        for (var part : parts) {
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                recipients.addAll(recipients(body(part)));
            } else if (part.isMimeType("text/plain")) {
                recipients.addAll(withoutItsType(body(part)));
            }
        }
        return new DeliveryReport(recipients);
    }

    private static byte[] body(MimeBodyPart part) throws MessagingException, IOException {
        return EncodedBody.of(part.getRawInputStream(), part.getHeader(ReportParts.ENCODING), OF_A_REPORT);
    }

    /** Some gateways hand the report on as a text: only what has the two lines that every report must have is one. */
    private static List<Recipient> withoutItsType(byte[] body) throws MessagingException {
        var text = new String(body, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        var isReport = Stream.of("final-recipient", "action")
                .allMatch(field -> text.startsWith(field + ":") || text.contains("\n" + field + ":"));
        return isReport ? recipients(body) : List.of();
    }

    /** Groups of lines, parted by empty ones; the first is about the mail and has no action. */
    private static List<Recipient> recipients(byte[] body) throws MessagingException {
        var recipients = new ArrayList<Recipient>();
        var lines = new ByteArrayInputStream(body);
        while (lines.available() > 0 && recipients.size() < MOST_RECIPIENTS) {
            var group = new InternetHeaders(lines);
            var action = group.getHeader("Action", null);
            if (action != null) {
                recipients.add(new Recipient(
                        word(action),
                        given(group.getHeader("Status", null)),
                        given(group.getHeader("Diagnostic-Code", null))));
            }
        }
        return recipients;
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** "failed" of "Failed (mailbox unknown)". */
    private static String word(String value) {
        return value.strip().toLowerCase(Locale.ROOT).split("[^a-z-]", 2)[0];
    }

    boolean isEmpty() {
        return recipients.isEmpty();
    }

    /** Nobody got it and nobody will: the status of the first failure. */
    Optional<String> failure() {
        if (recipients.stream().anyMatch(recipient -> ARRIVED.contains(recipient.action()))) {
            return Optional.empty();
        }
        return recipients.stream()
                .filter(recipient -> recipient.action().equals("failed"))
                .flatMap(recipient -> recipient.failure().stream())
                .findFirst();
    }

    /** It says that it takes longer, or that somebody got it. */
    boolean harmless() {
        return !isEmpty() && recipients.stream().allMatch(recipient -> HARMLESS.contains(recipient.action()));
    }
}
