package org.clarion.mail;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person. Subject and sender's name are made harmless here, so that whatever a supporter typed may be
 * handed in.
 *
 * @param senderName shown before our own address; never becomes part of it
 * @param unsubscribe where a mail program may POST to end this kind of mail (RFC 8058), for mails to supporters
 * @param marks what mail programs are told about it
 */
public record Mail(
        Address to,
        @Nullable Address replyTo,
        String senderName,
        String subject,
        String text,
        @Nullable String html,
        @Nullable String unsubscribe,
        List<Attachment> attachments,
        Marks marks) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_NAME = 100;
    static final Pattern LINK = Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&*+=%\\[\\]-]{1,900}");

    public Mail {
        senderName = HeaderLine.name(senderName, LONGEST_NAME);
        subject = HeaderLine.of(subject, LONGEST_SUBJECT);
        text = HeaderLine.text(text);
        html = html == null ? null : HeaderLine.text(html);
        attachments = List.copyOf(attachments);
        if (unsubscribe != null && !LINK.matcher(unsubscribe).matches()) {
            throw new IllegalArgumentException("The link for unsubscribing is none");
        }
    }

    /** A mail a person wrote, or that nothing is known of. */
    public Mail(
            Address to,
            @Nullable Address replyTo,
            String senderName,
            String subject,
            String text,
            @Nullable String html,
            @Nullable String unsubscribe,
            List<Attachment> attachments) {
        this(to, replyTo, senderName, subject, text, html, unsubscribe, attachments, Marks.NONE);
    }

    /** A mail of text alone, from Clarion itself and not from a person. */
    public static Mail plain(Address to, String senderName, String subject, String text) {
        return new Mail(to, null, senderName, subject, text, null, null, List.of()).automatic();
    }

    /** The same mail with this page beside its text: mail programs show the one they can. */
    public Mail shownAs(String page) {
        return new Mail(to, replyTo, senderName, subject, text, page, unsubscribe, attachments, marks);
    }

    /** The same mail, which its reader's mail program may offer to end with one click there (RFC 8058). */
    public Mail unsubscribedAt(String link) {
        return new Mail(to, replyTo, senderName, subject, text, html, link, attachments, marks);
    }

    /** The same mail, which no person wrote: answering machines and absence notes stay silent (RFC 3834). */
    public Mail automatic() {
        return with(new Marks(true, marks.language(), marks.list(), marks.id(), marks.bouncesTo()));
    }

    /** The same mail, saying which language it is in: "es". */
    public Mail in(String language) {
        return with(new Marks(marks.automatic(), language, marks.list(), marks.id(), marks.bouncesTo()));
    }

    /** The same mail, one of many that readers may sort by the list's name (RFC 2919): "alerts". */
    public Mail ofList(String list) {
        return ofList(MailList.named(list));
    }

    /** The same mail, one of many, with all that its readers' mail programs may know of the list. */
    public Mail ofList(MailList list) {
        return with(new Marks(marks.automatic(), marks.language(), list, marks.id(), marks.bouncesTo()));
    }

    /** The same mail with a picture that its page shows, if it does. Nothing is fetched from anywhere to show it. */
    public Mail showing(Attachment picture) {
        if (!picture.isShown()) {
            throw new IllegalArgumentException("A picture that nothing can refer to is a file");
        }
        var files = Stream.concat(attachments.stream(), Stream.of(picture)).toList();
        return new Mail(to, replyTo, senderName, subject, text, html, unsubscribe, files, marks);
    }

    /** The same mail under a lasting name. Sent twice by mischance it is one mail to most mail programs. */
    public Mail known(UUID id) {
        return with(new Marks(marks.automatic(), marks.language(), marks.list(), id, marks.bouncesTo()));
    }

    /** The same mail, coming back to this address if it cannot be delivered. Readers never see it: it is not the sender. */
    public Mail bouncingTo(Address address) {
        return with(new Marks(marks.automatic(), marks.language(), marks.list(), marks.id(), address));
    }

    private Mail with(Marks other) {
        return new Mail(to, replyTo, senderName, subject, text, html, unsubscribe, attachments, other);
    }

    /** Addresses, names and texts do not belong in logs. */
    @Override
    public String toString() {
        return "Mail to " + to;
    }
}
