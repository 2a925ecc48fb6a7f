package org.clarion.actionreports.screening.bulk;

import java.time.Instant;
import java.util.UUID;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.jspecify.annotations.Nullable;

/** A report as whoever screens sees it: no person and no address is in it. */
public record ReviewedReport(
        UUID reportId,
        UUID actionId,
        ReportedAct deed,
        Origin origin,
        Judgement judgement,
        Instant acceptedAt,
        boolean verified,
        Traces traces,
        Past past) {

    /**
     * What was around it, for as long as that is kept.
     *
     * @param network the first signs of its pseudonym: enough to see that two are the same
     */
    public record Traces(
            @Nullable String network,
            @Nullable String mailDomain,
            @Nullable Integer seconds,
            @Nullable String comment) {

        /** Whether nothing is known but what they said. */
        public boolean none() {
            return network == null && mailDomain == null && seconds == null;
        }
    }

    /**
     * How it came to stand as it does.
     *
     * @param section the one it named when it came in
     * @param judgedBy who judged it last; null while it stands as the door let it in
     */
    public record Past(@Nullable String section, @Nullable String judgedBy) {}
}
