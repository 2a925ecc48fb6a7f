package org.clarion.urgentactions.sheets;

import java.util.regex.Pattern;

/** What counts as one e-mail address of an official: the same wherever one is read, saved or launched. */
public final class Mailboxes {

    private static final int LONGEST = 254;
    private static final Pattern ONE =
            Pattern.compile("[^\\s@<>,;:\"/\\p{Cc}]+@[^\\s@<>,;:\"/\\p{Cc}]+\\.[^\\s@<>,;:\"./\\p{Cc}]{2,}");

    private Mailboxes() {}

    // Letters go there unattended: a second address or a header in it would be somebody else's mail.
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && ONE.matcher(text).matches();
    }
}
