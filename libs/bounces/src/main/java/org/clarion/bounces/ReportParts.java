package org.clarion.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The outermost parts of a mail: what is nested deeper was not written by the server that reports. Gateways that add words
 * of their own turn a report into a mail of mixed parts, so its type is not looked at.
 */
final class ReportParts {

    static final String ENCODING = "Content-Transfer-Encoding";

    private static final int MOST = 10;

    private ReportParts() {}

    /** Empty for a mail that has none. */
    static List<MimeBodyPart> of(MimeMessage mail) throws MessagingException, IOException {
        var found = new ArrayList<MimeBodyPart>();
        if (mail.isMimeType("multipart/*")) {
            var parts = parts(mail);
            for (int i = 0; i < Math.min(parts.getCount(), MOST); i++) {
                if (parts.getBodyPart(i) instanceof MimeBodyPart part) {
                    found.add(part);
                }
            }
        }
        return found;
    }

    /** A report stands before the mail it is about: so much is read. */
    private static MimeMultipart parts(MimeMessage mail) throws MessagingException, IOException {
        var boundary = new ContentType(mail.getContentType()).getParameter("boundary");
        var body = EncodedBody.of(
                mail.getRawInputStream(),
                mail.getHeader(ENCODING),
                Pattern.compile(boundary == null ? "" : Pattern.quote("--" + boundary)));
        return new MimeMultipart(new ByteArrayDataSource(body, mail.getContentType()));
    }
}
