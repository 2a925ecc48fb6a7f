package org.clarion.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.List;

/** What is in the envelope: the text, the same as a page with its pictures, and files beside it (RFC 2045 to 2047, 2387). */
final class MimeParts {

    private static final String UTF_8 = "UTF-8";

    private MimeParts() {}

    static void write(Mail mail, MimePart whole) throws MessagingException {
        var files = mail.attachments().stream().filter(file -> !file.isShown()).toList();
        if (files.isEmpty()) {
            writeWords(mail, whole);
            return;
        }
        var words = new MimeBodyPart();
        writeWords(mail, words);
        var parts = new MimeMultipart("mixed", words);
        for (var file : files) {
            parts.addBodyPart(attached(file, Part.ATTACHMENT));
        }
        whole.setContent(parts);
    }

    private static void writeWords(Mail mail, MimePart whole) throws MessagingException {
        if (mail.html() == null) {
            whole.setContent(lines(FlowedText.of(mail.text())), FlowedText.TYPE);
            return;
        }
        var text = new MimeBodyPart();
        text.setContent(lines(FlowedText.of(mail.text())), FlowedText.TYPE);
        var page = new MimeBodyPart();
        writePage(mail.html(), mail.attachments(), page);
        whole.setContent(new MimeMultipart("alternative", text, page));
    }

    /** A picture stands beside the page alone: whoever reads the text is offered no file. */
    private static void writePage(String html, List<Attachment> files, MimePart whole) throws MessagingException {
        var pictures = files.stream().filter(Attachment::isShown).toList();
        if (pictures.isEmpty()) {
            whole.setText(lines(html), UTF_8, "html");
            return;
        }
        var page = new MimeBodyPart();
        page.setText(lines(html), UTF_8, "html");
        var parts = new MimeMultipart("related", page);
        for (var picture : pictures) {
            parts.addBodyPart(attached(picture, Part.INLINE));
        }
        whole.setContent(parts);
    }

    private static MimeBodyPart attached(Attachment file, String disposition) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.contentType())));
        part.setFileName(file.name());
        part.setDisposition(disposition);
        if (file.shownAs() != null) {
            part.setContentID("<" + file.shownAs() + ">");
        }
        part.setHeader("Content-Transfer-Encoding", "base64"); // or line ends of texts would change
        return part;
    }

    /** The ends of lines as they travel, in base64 too. */
    private static String lines(String text) {
        return text.replace("\n", "\r\n");
    }
}
