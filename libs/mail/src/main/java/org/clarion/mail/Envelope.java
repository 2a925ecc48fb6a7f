package org.clarion.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** Turns our mail into what travels. */
final class Envelope {

    private static final String UTF_8 = "UTF-8";
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
        write(mail, message);
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
        mail.attachments().forEach(file -> shown.addAttachment(file.name(), file.content(), file.contentType()));
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
            headers.put("List-Id", "<" + marks.list() + "." + from.domain() + ">");
        }
        return headers;
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

    private static void write(Mail mail, MimePart whole) throws MessagingException {
        if (mail.attachments().isEmpty()) {
            writeWords(mail, whole);
            return;
        }
        var words = new MimeBodyPart();
        writeWords(mail, words);
        var parts = new MimeMultipart("mixed", words);
        for (var file : mail.attachments()) {
            parts.addBodyPart(attached(file));
        }
        whole.setContent(parts);
    }

    private static void writeWords(Mail mail, MimePart whole) throws MessagingException {
        if (mail.html() == null) {
            whole.setText(lines(mail.text()), UTF_8, "plain");
            return;
        }
        var text = new MimeBodyPart();
        text.setText(lines(mail.text()), UTF_8, "plain");
        var page = new MimeBodyPart();
        page.setText(lines(mail.html()), UTF_8, "html");
        whole.setContent(new MimeMultipart("alternative", text, page));
    }

    private static MimeBodyPart attached(Attachment file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.contentType())));
        part.setFileName(file.name());
        part.setDisposition(Part.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64"); // or line ends of texts would change
        return part;
    }

    /** The ends of lines as they travel, in base64 too. */
    private static String lines(String text) {
        return text.replace("\n", "\r\n");
    }

    private static String sender(String name, Address from) {
        if (name.isEmpty()) {
            return from.onTheWire();
        }
        var encoded = HeaderLine.encoded(name);
        return (encoded.equals(name) ? '"' + name + '"' : encoded) + " <" + from.onTheWire() + ">";
    }
}
