package org.clarion.sheets;

import java.time.Instant;
import org.clarion.contracts.Sheet;

/** A sheet as we have it, and when we heard of it as it is now. */
record KeptSheet(Sheet sheet, Instant at) {

    KeptSheet orNewer(KeptSheet other) {
        return other.sheet.version() >= sheet.version() ? other : this;
    }
}
