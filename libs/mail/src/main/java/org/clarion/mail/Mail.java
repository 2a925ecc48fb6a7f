package org.clarion.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person. Subject and sender's name are made harmless here, so that whatever a supporter typed may be
 * handed in.
 *
 * @param senderName shown before our own address; never becomes part of it
 * @param unsubscribe where a mail program may POST to end this kind of mail (RFC 8058), for mails to supporters
 */
public record Mail(
        Address to,
        @Nullable Address replyTo,
        String senderName,
        String subject,
        String text,
        @Nullable String html,
        @Nullable String unsubscribe,
        List<Attachment> attachments) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_NAME = 70;
    private static final Pattern LINK = Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&*+=%\\[\\]-]{1,900}");

    public Mail {
        senderName = Line.name(senderName, LONGEST_NAME);
        subject = Line.of(subject, LONGEST_SUBJECT);
        text = Line.text(text);
        html = html == null ? null : Line.text(html);
        attachments = List.copyOf(attachments);
        if (unsubscribe != null && !LINK.matcher(unsubscribe).matches()) {
            throw new IllegalArgumentException("The link for unsubscribing is none");
        }
    }

    /** A mail of text alone, from Clarion itself. */
    public static Mail plain(Address to, String senderName, String subject, String text) {
        return new Mail(to, null, senderName, subject, text, null, null, List.of());
    }

    /** Addresses, names and texts do not belong in logs. */
    @Override
    public String toString() {
        return "Mail to " + to;
    }
}
