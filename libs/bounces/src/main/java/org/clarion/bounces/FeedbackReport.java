package org.clarion.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a mailbox provider says that its customer said of one mail (RFC 5965, ARF): mostly that they pressed "spam".
 *
 * @param about where the address may stand to which the mail would have come back: the report's own fields, and the head
 *     of the mail that it holds. Providers take out whom it was sent to, and rarely where it came from
 */
record FeedbackReport(String type, String about) {

    /** The last two are not of the standard, and were sent by providers before it. */
    private static final Set<String> COMPLAINTS = Set.of("abuse", "fraud", "opt-out", "opt-out-list");

    private static final Pattern OF_A_REPORT = Pattern.compile("(?im)^(Feedback-Type|User-Agent|Version) *:");
    private static final Pattern OF_A_HEAD = Pattern.compile("(?im)^(From|Received|Return-Path|Message-ID) *:");

    static Optional<FeedbackReport> in(List<MimeBodyPart> parts) throws MessagingException, IOException {
        var type = "";
        var about = new StringBuilder();
        for (var part : parts) {
            if (part.isMimeType("message/feedback-report")) {
                var fields = body(part, OF_A_REPORT);
                type = type(fields);
                about.append(new String(fields, StandardCharsets.ISO_8859_1)).append('\n');
            } else if (part.isMimeType("message/rfc822")
                    || part.isMimeType("text/rfc822-headers")
                    || part.isMimeType("message/rfc822-headers")) {
                about.append(head(body(part, OF_A_HEAD))).append('\n');
            }
        }
        return type.isEmpty() ? Optional.empty() : Optional.of(new FeedbackReport(type, about.toString()));
    }

    /** They do not want such mail. */
    boolean isComplaint() {
        return COMPLAINTS.contains(type);
    }

    /** They took it out from among unwanted mail. */
    boolean isPraise() {
        return type.equals("not-spam");
    }

    private static byte[] body(MimeBodyPart part, Pattern sign) throws MessagingException, IOException {
        return EncodedBody.of(part.getRawInputStream(), part.getHeader(ReportParts.ENCODING), sign);
    }

    private static String type(byte[] fields) throws MessagingException {
        var type = new InternetHeaders(new ByteArrayInputStream(fields)).getHeader("Feedback-Type", null);
        return type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
    }

    /** Only the head: a text may say anything. */
    private static String head(byte[] mail) {
        return new String(mail, StandardCharsets.ISO_8859_1).split("\\R\\R", 2)[0];
    }
}
