package org.clarion.actionreports.screening.comments;

import java.time.Instant;
import org.clarion.contracts.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What somebody told us beside a report. Who it was is not known.
 *
 * @param comment in their own words; null where they only said that they were answered
 */
record Remark(
        Instant acceptedAt,
        int quantity,
        Channel channel,
        @Nullable String target,
        @Nullable String country,
        @Nullable String section,
        boolean replied,
        @Nullable String comment) {}
