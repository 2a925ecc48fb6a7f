package org.clarion.urgentactions.reading;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of a paste, rid of what word processors and browsers leave behind. */
record Pasted(List<String> lines) {

    private static final Pattern BREAKS = Pattern.compile("\\R");
    private static final Pattern WIDE_OR_ODD_SPACES = Pattern.compile("[\\p{Zs}\\t]");
    // Zero-width marks, soft hyphens and other control characters: unseen in the sheet, so unwanted in the draft.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");

    static Pasted of(String paste) {
        return new Pasted(BREAKS.splitAsStream(paste).map(Pasted::clean).toList());
    }

    private static String clean(String line) {
        var seen = UNSEEN.matcher(line).replaceAll("");
        return WIDE_OR_ODD_SPACES.matcher(seen).replaceAll(" ").strip();
    }
}
