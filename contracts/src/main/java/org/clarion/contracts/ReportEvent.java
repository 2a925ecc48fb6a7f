package org.clarion.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the action-reports service tells of single reports. The subject is the action. */
public sealed interface ReportEvent extends Event {

    UUID reportId();

    UUID actionId();

    @Override
    default UUID subject() {
        return actionId();
    }

    /**
     * Somebody reported what they did, and it was counted.
     *
     * @param targetId nobody in particular when absent
     * @param quantity how many letters, mails, calls; at least 1
     * @param actedOn the day in the reporter's calendar
     * @param country the reporter's, ISO 3166-1 alpha-2, when they told it
     */
    @EventType("report.accepted.v1")
    record ReportAccepted(
            UUID reportId,
            UUID actionId,
            @Nullable UUID targetId,
            Channel channel,
            int quantity,
            LocalDate actedOn,
            @Nullable String country,
            Origin origin,
            Instant at)
            implements ReportEvent {}

    /** The reporter confirmed on our page, or Clarion itself sent the letter. The report counts as verified. */
    @EventType("report.verified.v1")
    record ReportVerified(UUID reportId, UUID actionId, Instant at) implements ReportEvent {}

    /** Where a report came from. */
    enum Origin {
        FORM,
        API,
        LETTER
    }
}
