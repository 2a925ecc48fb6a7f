package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.clarion.osdi.OsdiError;
import org.clarion.osdi.OsdiRefusal;
import org.jspecify.annotations.Nullable;

/** What a client gets that handed in a report. */
record OutreachReply(int status, ObjectNode body, @Nullable Duration comeAgainAfter) {

    static OutreachReply good(ObjectNode body) {
        return new OutreachReply(200, body, null);
    }

    static OutreachReply of(OsdiRefusal declined) {
        return new OutreachReply(
                declined.status(),
                OsdiError.shape(declined),
                declined.comeAgainAfter().orElse(null));
    }
}
