package org.clarion.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;

/** The words of an automatic answer, without the mail that it may repeat below. */
final class SaidByMachine {

    private static final Pattern REPEATED =
            Pattern.compile("(?ms)^(>|-{3,}|_{5,}|(On|El|Le) .{5,120}(wrote|escribió|écrit) ?:).*");

    private SaidByMachine() {}

    /** Subject and text, as they were written. */
    static String in(MimeMessage mail) throws MessagingException, IOException {
        var subject = Objects.requireNonNullElse(mail.getSubject(), "");
        var text = REPEATED.matcher(FirstText.of(mail)).replaceFirst("");
        return (subject.strip() + "\n\n" + text.strip()).strip();
    }
}
