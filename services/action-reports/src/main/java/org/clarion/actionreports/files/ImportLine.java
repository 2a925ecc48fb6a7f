package org.clarion.actionreports.files;

import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.journal.ReportedAct;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list: good, then it has a key and says what was done; or faulty, then it says what to mend.
 *
 * @param number as an editor counts it, the header being 1
 * @param cells what stood in the columns we know, in their order
 */
record ImportLine(
        int number,
        List<String> cells,
        List<LineFault> faults,
        @Nullable String key,
        @Nullable UUID actionId,
        @Nullable ReportedAct deed) {}
