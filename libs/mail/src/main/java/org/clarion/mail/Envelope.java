package org.clarion.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** Turns our mail into what travels. */
final class Envelope {

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private Envelope() {}

    static SMTPMessage of(Mail mail, Address from) throws MessagingException {
        var ours = headers(mail, from);
        var message = new SMTPMessage(NO_SERVER) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", ours.get("Message-ID"));
            }
        };
        for (var header : ours.entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.setRecipient(RecipientType.TO, recipient(mail.to()));
        message.setEnvelopeFrom(
                (mail.marks().bouncesTo() == null ? from : mail.marks().bouncesTo()).onTheWire());
        MimeParts.write(mail, message);
        message.saveChanges();
        return message;
    }

    /** The same as a test's mailbox shows it. */
    static io.quarkus.mailer.Mail shown(Mail mail, Address from) {
        var shown = io.quarkus.mailer.Mail.withText(mail.to().onTheWire(), mail.subject(), mail.text())
                .setFrom(from.onTheWire())
                .setHtml(mail.html())
                .setReplyTo(mail.replyTo() == null ? null : mail.replyTo().onTheWire());
        if (mail.marks().bouncesTo() != null) {
            shown.setBounceAddress(mail.marks().bouncesTo().onTheWire());
        }
        headers(mail, from).forEach(shown::addHeader);
        for (var file : mail.attachments()) {
            if (file.shownAs() == null) {
                shown.addAttachment(file.name(), file.content(), file.contentType());
            } else {
                shown.addInlineAttachment(file.name(), file.content(), file.contentType(), file.shownAs());
            }
        }
        return shown;
    }

    /** Names and subjects are encoded here: Angus would leave a name that looks like an encoded word to be decoded. */
    private static Map<String, String> headers(Mail mail, Address from) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Message-ID", "<" + id(mail.marks()) + "@" + from.domain() + ">");
        headers.put("Subject", HeaderLine.encoded(mail.subject()));
        headers.put("From", sender(mail.senderName(), from));
        if (mail.replyTo() != null) {
            headers.put("Reply-To", mail.replyTo().onTheWire());
        }
        if (mail.unsubscribe() != null) {
            headers.put("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        headers.putAll(marks(mail.marks(), from));
        return headers;
    }

    private static Map<String, String> marks(Marks marks, Address from) {
        var headers = new LinkedHashMap<String, String>();
        if (marks.automatic()) {
            headers.put("Auto-Submitted", "auto-generated");
        }
        if (marks.language() != null) {
            headers.put("Content-Language", marks.language());
        }
        if (marks.list() != null) {
            headers.putAll(list(marks.list(), from));
        }
        return headers;
    }

    /** Nobody writes to a list of ours: answers go to the sender of all mail, or nowhere. */
    private static Map<String, String> list(MailList list, Address from) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("List-Id", named(list.title(), list.name() + "." + from.domain()));
        headers.put("List-Post", "NO");
        link(list.help()).ifPresent(link -> headers.put("List-Help", link));
        link(list.owner()).ifPresent(link -> headers.put("List-Owner", link));
        if (!list.feedback().isEmpty()) {
            headers.put("Feedback-ID", list.feedback());
        }
        return headers;
    }

    private static Optional<String> link(String link) {
        return Optional.of(link).filter(given -> !given.isEmpty()).map(given -> "<" + given + ">");
    }

    private static UUID id(Marks marks) {
        return marks.id() == null ? UUID.randomUUID() : marks.id();
    }

    /** An address that is safe as it is: nothing in it is to be understood. */
    private static InternetAddress recipient(Address address) {
        var recipient = new InternetAddress();
        recipient.setAddress(address.onTheWire());
        return recipient;
    }

    private static String sender(String name, Address from) {
        return name.isEmpty() ? from.onTheWire() : named(name, from.onTheWire());
    }

    private static String named(String name, String address) {
        if (name.isEmpty()) {
            return "<" + address + ">";
        }
        var encoded = HeaderLine.encoded(name);
        return (encoded.equals(name) ? '"' + name + '"' : encoded) + " <" + address + ">";
    }
}
