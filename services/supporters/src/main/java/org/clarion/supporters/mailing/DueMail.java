package org.clarion.supporters.mailing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one supporter that has been claimed for sending.
 *
 * @param actionId what an alert is about
 * @param attempts how often it has been claimed, this time included
 */
record DueMail(
        UUID id, Kind kind, UUID supporterId, @Nullable UUID actionId, int attempts) {}
