package org.clarion.letters.bouncing;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server says of the recipients of one mail (RFC 3464). Only the outermost parts are looked at: what is
 * nested deeper was not written by that server.
 */
record DeliveryReport(List<Recipient> recipients) {

    private static final int MOST_PARTS = 10;
    private static final int MOST_RECIPIENTS = 100;
    private static final String ENCODING = "Content-Transfer-Encoding";
    private static final Pattern OF_A_REPORT = Pattern.compile("(?im)^(Action|Reporting-MTA|Final-Recipient) *:");
    private static final Set<String> ARRIVED = Set.of("delivered", "relayed", "expanded");
    private static final Set<String> HARMLESS = Set.of("delivered", "relayed", "expanded", "delayed");
    // 4.x.x too: a server that tried for days and gave up says "failed" with its last reason, such as 4.4.1.
    private static final Pattern STATUS = Pattern.compile("([45]\\.[0-9]{1,3}\\.[0-9]{1,3})\\b.*", Pattern.DOTALL);

    /** One recipient: what was done, and the status code of RFC 3463. */
    record Recipient(String action, String status) {}

    static DeliveryReport in(MimeMessage mail) throws MessagingException, IOException {
        var recipients = new ArrayList<Recipient>();
        if (mail.isMimeType("multipart/report")) {
            var parts = parts(mail);
            for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
                if (parts.getBodyPart(i) instanceof MimeBodyPart part
                        && (part.isMimeType("message/delivery-status")
                                || part.isMimeType("message/global-delivery-status"))) {
                    recipients.addAll(recipients(part));
                }
            }
        }
        return new DeliveryReport(recipients);
    }

    /** The report stands before the mail it is about. */
    private static MimeMultipart parts(MimeMessage mail) throws MessagingException, IOException {
        var boundary = new ContentType(mail.getContentType()).getParameter("boundary");
        var body = EncodedBody.of(
                mail.getRawInputStream(),
                mail.getHeader(ENCODING),
                Pattern.compile(boundary == null ? "" : Pattern.quote("--" + boundary)));
        return new MimeMultipart(new ByteArrayDataSource(body, mail.getContentType()));
    }

    /** Groups of lines, parted by empty ones; the first is about the mail and has no action. */
    private static List<Recipient> recipients(MimeBodyPart part) throws MessagingException, IOException {
        var recipients = new ArrayList<Recipient>();
        var lines = new ByteArrayInputStream(
                EncodedBody.of(part.getRawInputStream(), part.getHeader(ENCODING), OF_A_REPORT));
        while (lines.available() > 0 && recipients.size() < MOST_RECIPIENTS) {
            var group = new InternetHeaders(lines);
            var action = group.getHeader("Action", null);
            if (action != null) {
                recipients.add(new Recipient(word(action), String.valueOf(group.getHeader("Status", null))));
            }
        }
        return recipients;
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
                .map(recipient -> STATUS.matcher(recipient.status().strip()))
                .filter(Matcher::matches)
                .map(status -> status.group(1))
                .findFirst();
    }

    /** It says that it takes longer, or that somebody got it. */
    boolean harmless() {
        return !isEmpty() && recipients.stream().allMatch(recipient -> HARMLESS.contains(recipient.action()));
    }
}
