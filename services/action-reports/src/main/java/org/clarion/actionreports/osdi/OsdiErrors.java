package org.clarion.actionreports.osdi;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.clarion.osdi.OsdiError;
import org.clarion.outbox.Transience;
import org.jboss.logging.Logger;

/** What we say when it is not the client's fault. */
final class OsdiErrors {

    private static final Logger LOG = Logger.getLogger(OsdiErrors.class);

    /** About as long as a database takes to come back. */
    private static final Duration AWAY = Duration.ofSeconds(10);

    private OsdiErrors() {}

    /** While the database is away a client may come again; what else befalls us is our fault, and stands in the log. */
    static Response ofOurs(RuntimeException failure) {
        if (Transience.explains(failure)) {
            LOG.warn("a client could not be answered: the database is away");
            return OsdiError.answer(OutreachRefusals.forNow(503, "busy", "This cannot be read just now.", AWAY));
        }
        LOG.error("a client could not be answered", failure);
        return OsdiError.answer(OutreachRefusals.with(500, "fault", "The fault is ours.", "Try again later."));
    }
}
