package org.clarion.actionreports.files;

import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.accepting.Deed;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list: good, then it has a key and says what was done; or faulty, then it says what to mend.
 *
 * @param number as an editor counts it, the header being 1
 * @param cells what stood in the columns we know, in their order
 */
record Line(
        int number,
        List<String> cells,
        List<Fault> faults,
        @Nullable String key,
        @Nullable UUID actionId,
        @Nullable Deed deed) {}
