package org.clarion.actionreports.outreaches;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a client gets that handed in a report. */
record Reply(int status, ObjectNode body, @Nullable Duration comeAgainAfter) {

    static Reply good(ObjectNode body) {
        return new Reply(200, body, null);
    }

    static Reply of(Declined declined) {
        return new Reply(
                declined.status(),
                OsdiErrors.shape(declined),
                declined.comeAgainAfter().orElse(null));
    }
}
