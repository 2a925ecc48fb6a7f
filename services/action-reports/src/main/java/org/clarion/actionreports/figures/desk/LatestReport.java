package org.clarion.actionreports.figures.desk;

import java.time.Instant;
import java.util.UUID;
import org.clarion.actionreports.journal.ReportStanding;
import org.clarion.contracts.Channel;

/** A report as staff see it in a list: no person is in it. */
record LatestReport(
        UUID reportId,
        UUID actionId,
        Channel channel,
        int quantity,
        String origin,
        Instant acceptedAt,
        ReportStanding stands) {}
