package org.clarion.osdi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What other systems call their records: kept as it came, or refused. A database has no place for half a sign. */
public final class Identifiers {

    private static final int LONGEST = 200;
    private static final int MOST = 20;

    private Identifiers() {}

    /** Whether a record may bear all of these. */
    public static boolean areGood(List<@Nullable String> texts) {
        return texts.size() <= MOST && texts.stream().allMatch(Identifiers::isGood);
    }

    private static boolean isGood(@Nullable String text) {
        return text != null
                && !text.isBlank()
                && text.length() <= LONGEST
                && text.codePoints().noneMatch(Identifiers::isNoVisibleSign);
    }

    private static boolean isNoVisibleSign(int sign) {
        var kind = Character.getType(sign);
        return Character.isISOControl(sign) || kind == Character.UNASSIGNED || kind == Character.SURROGATE;
    }
}
