package org.clarion.localrun.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Takes a mail apart: text, HTML, attachments. */
final class MailReading {

    private static final Session NOWHERE = Session.getInstance(new Properties());

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Part> attachments = new ArrayList<>();

    private MailReading() {}

    static CaughtMail read(String id, byte[] source) {
        try {
            var message = message(source);
            var reading = new MailReading();
            reading.take(message);
            return new CaughtMail(
                    id,
                    Instant.ofEpochMilli(Long.parseLong(id)),
                    header(message, "From"),
                    header(message, "To"),
                    header(message, "Subject"),
                    headers(message),
                    reading.text.toString(),
                    reading.html.toString(),
                    reading.listed());
        } catch (MessagingException | IOException unreadable) {
            // Shown all the same: its source is what somebody will want to see.
            var time = Instant.ofEpochMilli(Long.parseLong(id));
            return new CaughtMail(id, time, "", "", "(unreadable)", List.of(), "", "", List.of());
        }
    }

    static byte @Nullable [] attachment(byte[] source, int number) {
        try {
            var reading = new MailReading();
            reading.take(message(source));
            if (number < 0 || number >= reading.attachments.size()) {
                return null;
            }
            return reading.attachments.get(number).getInputStream().readAllBytes();
        } catch (MessagingException | IOException unreadable) {
            return null;
        }
    }

    private static MimeMessage message(byte[] source) throws MessagingException {
        return new MimeMessage(NOWHERE, new ByteArrayInputStream(source));
    }

    private void take(Part part) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null) {
            attachments.add(part);
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int place = 0; place < parts.getCount(); place++) {
                BodyPart next = parts.getBodyPart(place);
                take(next);
            }
        } else if (part.isMimeType("text/html")) {
            html.append(part.getContent());
        } else if (part.isMimeType("text/*")) {
            text.append(
                    FlowedLines.joined(part.getContentType(), part.getContent().toString()));
        } else {
            attachments.add(part);
        }
    }

    private List<CaughtMail.Attached> listed() throws MessagingException, IOException {
        var listed = new ArrayList<CaughtMail.Attached>();
        for (Part part : attachments) {
            var name = part.getFileName() == null ? "attachment-" + listed.size() : part.getFileName();
            int size = part.getInputStream().readAllBytes().length;
            listed.add(new CaughtMail.Attached(listed.size(), readable(name), plainType(part), size));
        }
        return listed;
    }

    private static String plainType(Part part) throws MessagingException {
        return part.getContentType().replaceAll("[;\\r\\n].*", "").strip();
    }

    private static List<CaughtMail.Header> headers(MimeMessage message) throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .map((Header header) -> new CaughtMail.Header(header.getName(), readable(header.getValue())))
                .toList();
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        var value = message.getHeader(name, ", ");
        return value == null ? "" : readable(value);
    }

    private static String readable(String encoded) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(encoded));
        } catch (UnsupportedEncodingException unknown) {
            return encoded;
        }
    }
}
