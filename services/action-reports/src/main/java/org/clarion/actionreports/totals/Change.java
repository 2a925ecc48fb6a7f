package org.clarion.actionreports.totals;

import java.util.UUID;
import org.clarion.contracts.Channel;

/** By how much the figures of an action move in one channel; what is taken back is negative. */
public record Change(UUID actionId, Channel channel, long reported, long verified, long delivered) {

    Change plus(Change other) {
        return new Change(
                actionId, channel, reported + other.reported, verified + other.verified, delivered + other.delivered);
    }
}
