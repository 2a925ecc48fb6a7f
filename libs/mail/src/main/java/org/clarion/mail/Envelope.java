package org.clarion.mail;

import io.quarkus.mailer.Mail;

/** Turns our mail into what the mailer sends. */
final class Envelope {

    private Envelope() {}

    static Mail of(org.clarion.mail.Mail mail, Address from) {
        var sent = Mail.withText(mail.to().value(), mail.subject(), mail.text()).setFrom(from.value());
        // The mailer writes names as comments and may split a letter between two encoded words: these replace its own.
        sent.addHeader("Subject", Line.encoded(mail.subject()));
        sent.addHeader("From", sender(mail.senderName(), from));
        if (mail.replyTo() != null) {
            sent.setReplyTo(mail.replyTo().value());
        }
        if (mail.html() != null) {
            sent.setHtml(mail.html());
        }
        if (mail.unsubscribe() != null) {
            sent.addHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            sent.addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mail.attachments().forEach(file -> sent.addAttachment(file.name(), file.content(), file.contentType()));
        return sent;
    }

    private static String sender(String name, Address from) {
        if (name.isEmpty()) {
            return from.value();
        }
        var encoded = Line.encoded(name);
        return (encoded.equals(name) ? '"' + name + '"' : encoded) + " <" + from.value() + ">";
    }
}
