package org.clarion.actionreports.counts;

import java.time.Instant;
import java.util.UUID;
import org.clarion.contracts.Channel;

/** A report as staff see it in a list: no person is in it. */
record Latest(
        UUID reportId,
        UUID actionId,
        Channel channel,
        int quantity,
        String origin,
        Instant acceptedAt,
        Stands stands) {}
