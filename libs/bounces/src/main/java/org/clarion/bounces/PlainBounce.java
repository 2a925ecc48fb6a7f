package org.clarion.bounces;

import java.util.Optional;
import java.util.regex.Pattern;

/** A bounce in plain words, as qmail, Exim, sendmail and old Exchange write it: nothing is certain in it but codes. */
final class PlainBounce {

    /** Where the mail that came back begins: whatever stands in it was written by others. */
    private static final Pattern REPEATED = Pattern.compile(
            "(?im)^[\\s>*-]*(this is a copy of|below this line is a copy"
                    + "|original message *(follows|headers|:|-|$)|unsent message|(your )?returned message|message header|included is a copy).*");

    private static final Pattern STATUS = Pattern.compile(
            "(?i)(?:\\b[45]\\d\\d[ -]+#?|#|status(?: code)?:? +)([45]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");

    /** An answer of SMTP without such a code: "550 No such user". */
    private static final Pattern REFUSED = Pattern.compile("(?m)(?:^|[:;(\\s])#?(5[05]\\d)[ -]+[\\p{L}<\"']");

    private static final Pattern WAITS = Pattern.compile("(?i)will (be retried|continue|keep trying)|still trying"
            + "|no action is required|not yet been delivered|message delayed");
    private static final Pattern FOR_GOOD = Pattern.compile(
            "(?i)permanent|giving up|gave up|given up|not going to try again|will not be retried|retry time|too long");

    private PlainBounce() {}

    /** A code of RFC 3463 in what a mail server says; 5.0.0, for good and no more said, where it has only an SMTP code. */
    static Optional<String> code(String said) {
        var status = STATUS.matcher(said);
        if (status.find()) {
            return Optional.of(status.group(1));
        }
        return REFUSED.matcher(said).find() ? Optional.of("5.0.0") : Optional.empty();
    }

    /** The status with which the mail came back for good; empty where the words leave it open. */
    static Optional<String> failure(String text) {
        var said = said(text);
        return code(said)
                .filter(status -> status.startsWith("5") && !waits(said)
                        || FOR_GOOD.matcher(said).find());
    }

    /** It only takes longer. */
    static boolean delays(String text) {
        return waits(said(text));
    }

    private static boolean waits(String said) {
        return WAITS.matcher(said).find() && !FOR_GOOD.matcher(said).find();
    }

    private static String said(String text) {
        var copy = REPEATED.matcher(text);
        return copy.find() ? text.substring(0, copy.start()) : text;
    }
}
