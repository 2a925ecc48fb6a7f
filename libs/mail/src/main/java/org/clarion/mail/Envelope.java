package org.clarion.mail;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailMessage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Turns our mail into what travels. */
final class Envelope {

    private Envelope() {}

    static MailMessage of(Mail mail, Address from) {
        var message = new MailMessage(from.value(), mail.to().value(), mail.subject(), mail.text());
        if (mail.marks().bouncesTo() != null) {
            message.setBounceAddress(mail.marks().bouncesTo().value());
        }
        if (mail.html() != null) {
            message.setHtml(mail.html());
        }
        if (!mail.attachments().isEmpty()) {
            message.setAttachment(
                    mail.attachments().stream().map(Envelope::attached).toList());
        }
        return message.setHeaders(MultiMap.caseInsensitiveMultiMap().addAll(headers(mail, from)));
    }

    /** The same as a test's mailbox shows it. */
    static io.quarkus.mailer.Mail shown(Mail mail, Address from) {
        var shown = io.quarkus.mailer.Mail.withText(mail.to().value(), mail.subject(), mail.text())
                .setFrom(from.value())
                .setHtml(mail.html())
                .setReplyTo(mail.replyTo() == null ? null : mail.replyTo().value());
        if (mail.marks().bouncesTo() != null) {
            shown.setBounceAddress(mail.marks().bouncesTo().value());
        }
        headers(mail, from).forEach(shown::addHeader);
        mail.attachments().forEach(file -> shown.addAttachment(file.name(), file.content(), file.contentType()));
        return shown;
    }

    /** What the mail client would write badly or not at all: it may split a letter between two encoded words. */
    private static Map<String, String> headers(Mail mail, Address from) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Message-ID", "<" + id(mail.marks()) + "@" + from.domain() + ">");
        headers.put("Subject", HeaderLine.encoded(mail.subject()));
        headers.put("From", sender(mail.senderName(), from));
        if (mail.replyTo() != null) {
            headers.put("Reply-To", mail.replyTo().value());
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

    private static MailAttachment attached(Attachment file) {
        return MailAttachment.create()
                .setName(file.name())
                .setContentType(file.contentType())
                .setDisposition("attachment")
                .setData(Buffer.buffer(file.content()));
    }

    private static String sender(String name, Address from) {
        if (name.isEmpty()) {
            return from.value();
        }
        var encoded = HeaderLine.encoded(name);
        return (encoded.equals(name) ? '"' + name + '"' : encoded) + " <" + from.value() + ">";
    }
}
