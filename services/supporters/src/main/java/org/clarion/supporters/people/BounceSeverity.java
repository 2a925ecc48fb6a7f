package org.clarion.supporters.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether what came back says something of the address for good. */
public enum BounceSeverity {
    /** There is no such mailbox, or it is closed. */
    HARD,
    /** Everything else: full, busy, away, refused by a rule that looks at the sender, or not said. */
    SOFT;

    private static final Pattern CODE = Pattern.compile("\\b5\\.([0-9]{1,3})\\.([0-9]{1,3})\\b");

    /**
     * Of what a mail server said: a status code of RFC 3463 ({@code 5.1.1}), alone or behind one of SMTP ({@code SMTP 550
     * 5.1.1}). Only codes that are about the recipient's own address count as hard: what a server holds against the sender or
     * the mail (5.7.1), or has for a time (5.2.2, full), says nothing of the person; nor does an SMTP code alone, which
     * servers use for all of these.
     */
    public static BounceSeverity of(@Nullable String said) {
        var code = CODE.matcher(said == null ? "" : said);
        return code.find() && isAboutTheMailbox(code) ? HARD : SOFT;
    }

    private static boolean isAboutTheMailbox(Matcher code) {
        var detail = Integer.parseInt(code.group(2));
        return switch (Integer.parseInt(code.group(1))) {
            case 1 -> detail == 1 || detail == 2 || detail == 3 || detail == 6 || detail == 10;
            case 2 -> detail == 1;
            default -> false;
        };
    }
}
