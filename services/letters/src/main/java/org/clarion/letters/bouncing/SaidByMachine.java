package org.clarion.letters.bouncing;

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
import org.clarion.letters.writing.PlainText;
import org.jspecify.annotations.Nullable;

/** The words of an automatic answer, without the letter that it may repeat below. */
final class SaidByMachine {

    private static final int MOST_PARTS = 5;
    private static final int DEEPEST = 2;
    private static final int LONGEST = 1_000;
    private static final Pattern REPEATED =
            Pattern.compile("(?ms)^(>|-{3,}|_{5,}|(On|El|Le) .{5,120}(wrote|escribió|écrit) ?:).*");
    private static final Pattern TAG = Pattern.compile("(?s)<(style|script).*?</\\1>|<[^>]*>");

    private SaidByMachine() {}

    /** Subject and text. */
    static String in(MimeMessage mail) throws MessagingException, IOException {
        var subject = PlainText.line(mail.getSubject());
        var text = REPEATED.matcher(PlainText.lines(text(mail, DEEPEST).orElse("")))
                .replaceFirst("");
        var said = PlainText.lines(subject + "\n\n" + text);
        return said.length() <= LONGEST ? said : PlainText.line(said.substring(0, LONGEST)) + " …";
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
