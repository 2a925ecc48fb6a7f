package org.clarion.actionreports.sweeping;

import java.time.Instant;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A report as whoever screens sees it: no person and no address is in it.
 *
 * @param network the first signs of its pseudonym: enough to see that two are the same
 */
public record Glimpse(
        UUID reportId,
        UUID actionId,
        Channel channel,
        int quantity,
        @Nullable String country,
        Origin origin,
        Judgement judgement,
        Instant acceptedAt,
        @Nullable String network,
        @Nullable String mailDomain,
        @Nullable Integer seconds,
        @Nullable String comment) {}
