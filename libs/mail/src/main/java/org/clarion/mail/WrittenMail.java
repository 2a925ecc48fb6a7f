package org.clarion.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.james.jdkim.api.Headers;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail as the bytes that travel: what is signed and what is sent cannot differ. */
final class WrittenMail implements Headers {

    private static final Session NO_SERVER = Session.getInstance(new Properties());
    private static final byte[] BLANK_LINE = {'\r', '\n', '\r', '\n'};
    /** A line end that no blank follows: those of a folded header belong to it. */
    private static final Pattern BETWEEN_HEADERS = Pattern.compile("\\r\\n(?![ \\t])");

    private final byte[] bytes;
    private final int body;
    private final List<String> fields;

    WrittenMail(byte[] bytes) {
        this.bytes = bytes;
        int end = end(bytes);
        body = end + BLANK_LINE.length;
        fields = List.of(BETWEEN_HEADERS.split(new String(bytes, 0, end, StandardCharsets.US_ASCII)));
    }

    private static int end(byte[] bytes) {
        for (int at = 0; at <= bytes.length - BLANK_LINE.length; at++) {
            if (bytes[at] == '\r' && bytes[at + 1] == '\n' && bytes[at + 2] == '\r' && bytes[at + 3] == '\n') {
                return at;
            }
        }
        throw new IllegalArgumentException("A mail without a body");
    }

    @Override
    public List<String> getFields() {
        return fields;
    }

    @Override
    public List<String> getFields(String name) {
        var start = name.toLowerCase(Locale.ROOT) + ":";
        return fields.stream()
                .filter(field -> field.regionMatches(true, 0, start, 0, start.length()))
                .toList();
    }

    void writeBody(OutputStream out) throws IOException {
        out.write(bytes, body, bytes.length - body);
    }

    /** These bytes with a header before all others, for the recipients and under the sender of the mail they were. */
    SMTPMessage under(byte[] first, SMTPMessage mail) throws MessagingException {
        var recipients = mail.getAllRecipients();
        var message = new SMTPMessage(NO_SERVER) {
            @Override
            public void writeTo(OutputStream out, String[] without) throws IOException {
                out.write(first);
                out.write(bytes);
                out.flush();
            }

            @Override
            public Address[] getAllRecipients() {
                return recipients;
            }
        };
        message.setEnvelopeFrom(mail.getEnvelopeFrom());
        return message;
    }
}
