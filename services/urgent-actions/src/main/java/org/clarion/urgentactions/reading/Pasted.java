package org.clarion.urgentactions.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.clarion.typed.UnseenSigns;

/** The lines of a paste, rid of what word processors and browsers leave behind. */
record Pasted(List<String> lines) {

    private static final Pattern BREAKS = Pattern.compile("\\R");
    private static final Pattern WIDE_OR_ODD_SPACES = Pattern.compile("[\\p{Zs}\\t]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    static Pasted of(String paste) {
        return new Pasted(BREAKS.splitAsStream(paste).map(Pasted::clean).toList());
    }

    private static String clean(String line) {
        var seen = UnseenSigns.removed(CONTROLS.matcher(line).replaceAll(""));
        return WIDE_OR_ODD_SPACES.matcher(seen).replaceAll(" ").strip();
    }
}
