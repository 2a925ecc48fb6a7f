package org.clarion.letters.sending;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a letter waits or did not arrive, as far as mail servers say it in codes (RFC 3463, RFC 5321). */
public enum LossReason {
    /** No such mailbox, or no such domain. */
    ADDRESS,
    /** The mailbox is full or closed. */
    MAILBOX,
    /** No way to their mail server, or it has trouble of its own. */
    ROUTE,
    /** A policy: the mailbox may well exist. */
    RULES,
    /** Refused for good, without more. */
    REFUSED,
    /** Busy or silent for now. */
    BUSY,
    /** The action ended first. */
    ENDED,
    /** The sheet lost the official's address. */
    NO_ADDRESS,
    /** The operator does not allow mail to this domain. */
    OPERATOR,
    /** Its writer had it erased first. */
    ERASED,
    /** Staff gave it back to its writer. */
    TURNED_BACK,
    /** It went once more, as another letter, to an address that was mended. */
    SENT_ANEW,
    /** Its official agreed to what the letters ask before its turn came. */
    AGREED,
    /** Nothing that we understand. */
    UNSAID;

    static final String ACTION_ENDED = "The action ended before the letter's turn came";
    static final String ADDRESS_GONE = "The sheet has no address for this official any more";
    /** Its writer is erased. */
    public static final String WRITER_GONE = "Its writer had it erased before its turn came";

    static final String GIVEN_BACK = "Somebody who read it gave it back to its writer";
    /** Another letter went in its place. */
    public static final String SENT_AGAIN = "Its address failed, and it was sent again to another one";

    static final String ITS_OFFICIAL_AGREED = "Its official had agreed before its turn came";

    static final String NOT_ALLOWED = " is not allowed by the operator";

    private static final Map<String, LossReason> OURS = Map.of(
            ACTION_ENDED,
            ENDED,
            ADDRESS_GONE,
            NO_ADDRESS,
            WRITER_GONE,
            ERASED,
            GIVEN_BACK,
            TURNED_BACK,
            SENT_AGAIN,
            SENT_ANEW,
            ITS_OFFICIAL_AGREED,
            AGREED);

    private static final Pattern CODE = Pattern.compile(".*\\b[45]\\.([0-9]{1,3})\\.([0-9]{1,3})\\b.*");
    private static final Pattern NOT_NOW = Pattern.compile("(SMTP )?4[0-9]{2}\\b.*");
    private static final Pattern BLOCK = Pattern.compile(".*\\b4\\.7\\.[0-9]{1,3}\\b.*|SMTP (554|521)");
    private static final Pattern NEVER = Pattern.compile("(SMTP )?5[0-9]{2}\\b.*");

    /** Of what is noted beside a letter. */
    public static LossReason of(@Nullable String noted) {
        if (noted == null) {
            return UNSAID;
        }
        var ours = OURS.get(noted);
        if (ours != null) {
            return ours;
        }
        if (noted.endsWith(NOT_ALLOWED)) {
            return OPERATOR;
        }
        return noted.startsWith("The mail server") || NOT_NOW.matcher(noted).matches() ? BUSY : saidForGood(noted);
    }

    /**
     * Whether a mail server turned a letter away by a rule of its own and not for the mailbox: codes of policy (RFC 3463, 7.x), or a
     * 554 or 521 without more (RFC 5321, RFC 7504).
     */
    public static boolean isBlock(@Nullable String noted) {
        return noted != null && (of(noted) == RULES || BLOCK.matcher(noted).matches());
    }

    private static LossReason saidForGood(String noted) {
        var code = CODE.matcher(noted);
        if (code.matches()) {
            return byCode(code);
        }
        return NEVER.matcher(noted).matches() ? REFUSED : UNSAID;
    }

    /** By the subject of the code; among the addresses, two are about the sender's, among the mailboxes one about the length. */
    private static LossReason byCode(Matcher code) {
        return switch (Integer.parseInt(code.group(1))) {
            case 1 -> code.group(2).equals("7") || code.group(2).equals("8") ? RULES : ADDRESS;
            case 2 -> code.group(2).equals("3") ? RULES : MAILBOX;
            case 3, 4 -> ROUTE;
            case 6, 7 -> RULES;
            default -> UNSAID;
        };
    }
}
