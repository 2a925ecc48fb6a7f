package org.clarion.urgentactions.sheets;

import java.util.regex.Pattern;

/** What counts as one e-mail address of an official: the same wherever one is read, saved or launched. */
public final class Mailboxes {

    private static final int LONGEST = 254;
    private static final Pattern ONE =
            Pattern.compile("[^\\s@<>,;:\"/\\p{Cc}]+@[^\\s@<>,;:\"/\\p{Cc}]+\\.[^\\s@<>,;:\"./\\p{Cc}]{2,}");

    private static final int LONGEST_FORM = 500;
    private static final Pattern FORM =
            Pattern.compile("(?i)https?://([a-z0-9-]+\\.)+[a-z]{2,}(:[0-9]{1,5})?(/[^\\s<>\"\\p{Cc}]*)?");

    private Mailboxes() {}

    /** Many offices take letters by a form on their pages only: its address stands where the mailbox would. */
    public static boolean isFormOrOne(String text) {
        return isOne(text) || isForm(text);
    }

    /** Whether people open this and write there themselves. */
    public static boolean isForm(String text) {
        return text.length() <= LONGEST_FORM && FORM.matcher(text).matches();
    }

    // Letters go there unattended: a second address or a header in it would be somebody else's mail.
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && ONE.matcher(text).matches();
    }
}
