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
     * Somebody reported what they did. It is in the totals if it is judged COUNTED.
     *
     * @param targetId nobody in particular when absent
     * @param quantity how many letters, mails, calls; at least 1
     * @param actedOn the day in the reporter's calendar
     * @param country the reporter's, ISO 3166-1 alpha-2, when they told it
     * @param section the reporter's section of the movement, when they told it
     * @param people how many did it together; 1 for somebody alone
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
            @Nullable String section,
            int people,
            Origin origin,
            Judgement judgement,
            Instant at)
            implements ReportEvent {}

    /** The reporter confirmed on our page, or Clarion itself sent the letter. The report counts as verified. */
    @EventType("report.verified.v1")
    record ReportVerified(UUID reportId, UUID actionId, Instant at) implements ReportEvent {}

    /** What was reported reads differently now; this is the whole of it. The totals have followed. */
    @EventType("report.corrected.v1")
    record ReportCorrected(
            UUID reportId,
            UUID actionId,
            @Nullable UUID targetId,
            Channel channel,
            int quantity,
            LocalDate actedOn,
            @Nullable String country,
            @Nullable String section,
            int people,
            Instant at)
            implements ReportEvent {}

    /** The reporter took it back, or the letter it stands for never left. It no longer counts. */
    @EventType("report.withdrawn.v1")
    record ReportWithdrawn(UUID reportId, UUID actionId, Instant at) implements ReportEvent {}

    /** Staff, or a rule that staff set, decided whether the report counts. The totals have followed. */
    @EventType("report.judged.v1")
    record ReportJudged(UUID reportId, UUID actionId, Judgement judgement, Instant at) implements ReportEvent {}

    /** Where a report came from. */
    enum Origin {
        FORM,
        API,
        /** Clarion sent the letter itself. */
        LETTER,
        /** A coordinator counted what a group did. */
        TALLY,
        /** A coordinator's list. */
        FILE
    }

    /** Whether a report counts. Nothing is deleted, so every one of these can be taken back. */
    enum Judgement {
        /** Out of the ordinary: a coordinator looks at it first. */
        PENDING,
        /** It is in the totals. */
        COUNTED,
        /** Something speaks against it: set aside until somebody has looked. */
        SUSPECT,
        /** Somebody has looked, and it does not count. */
        INVALID
    }
}
