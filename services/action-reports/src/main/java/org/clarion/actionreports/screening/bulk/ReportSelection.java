package org.clarion.actionreports.screening.bulk;

import java.time.Instant;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Which reports staff mean: those to which everything said here applies.
 *
 * @param finding they were noticed by it
 * @param until they came in before this
 * @param quantity at least so many letters in one report
 * @param filledWithin the form was filled in so many seconds or fewer
 */
record ReportSelection(
        @Nullable UUID finding,
        @Nullable UUID action,
        @Nullable Origin origin,
        @Nullable Channel channel,
        @Nullable Judgement judgement,
        @Nullable String country,
        @Nullable String section,
        @Nullable Integer quantity,
        @Nullable Instant from,
        @Nullable Instant until,
        Around around) {

    /** What was around them; known for as long as circumstances are kept. */
    record Around(
            @Nullable String network,
            @Nullable String mailDomain,
            @Nullable String words,
            @Nullable Integer filledWithin) {

        boolean isEmpty() {
            return equals(new Around(null, null, null, null));
        }
    }

    /** Everything there is: hardly what anybody means. */
    boolean isEmpty() {
        return equals(new ReportSelection(
                null, null, null, null, null, null, null, null, null, null, new Around(null, null, null, null)));
    }
}
