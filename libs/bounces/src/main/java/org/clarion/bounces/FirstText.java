package org.clarion.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a mail: those of its first part that has any, without tags. */
final class FirstText {

    private static final int MOST_PARTS = 5;
    private static final int DEEPEST = 2;
    private static final Pattern TAG = Pattern.compile("(?s)<(style|script).*?</\\1>|<[^>]*>");

    private FirstText() {}

    /** Lines end in {@code \n}; empty where there are no words. */
    static String of(MimeMessage mail) throws MessagingException, IOException {
        return text(mail, DEEPEST).orElse("").replaceAll("\\R", "\n");
    }

    private static Optional<String> text(Part part, int deep) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            return deep == 0 ? Optional.empty() : firstText(part, deep);
        }
        if (!part.isMimeType("text/*")) {
            return Optional.empty();
        }
        try (var in = part.getInputStream()) {
            var text = new String(in.readNBytes(EncodedBody.LONGEST), charset(part.getContentType()));
            return Optional.of(part.isMimeType("text/html") ? TAG.matcher(text).replaceAll(" ") : text);
        }
    }

    private static Optional<String> firstText(Part part, int deep) throws MessagingException, IOException {
        byte[] body;
        try (var in = part.getInputStream()) {
            body = in.readNBytes(EncodedBody.LONGEST);
        }
        var parts = new MimeMultipart(new ByteArrayDataSource(body, part.getContentType()));
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            var text = text(parts.getBodyPart(i), deep - 1);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Charset charset(@Nullable String type) {
        try {
            var named = type == null ? null : new ContentType(type).getParameter("charset");
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(named));
        } catch (MessagingException | IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
