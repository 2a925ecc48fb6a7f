package org.clarion.vitals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A queue of mails that says how much of it should have gone by now. A service has one for each queue. */
public interface DueMailCount {

    /**
     * Mails that are due and have not gone.
     *
     * @param oldest since when the oldest of them is due; nothing where there is none
     */
    record Due(long many, @Nullable Instant oldest) {}

    /** Called outside a transaction. */
    Due due(Instant now);
}
