package org.clarion.actionreports.accepting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says they did.
 *
 * @param key the idempotency key: two reports with the same key are the same report
 * @param targetId nobody in particular when absent
 * @param country the reporter's, ISO 3166-1 alpha-2, when they told it
 */
public record Report(
        UUID reportId,
        String key,
        UUID actionId,
        @Nullable UUID targetId,
        Channel channel,
        int quantity,
        LocalDate actedOn,
        @Nullable String country,
        Origin origin) {

    /** The id is ours and changes with every try; all the rest is what was said. */
    boolean saysTheSameAs(Report other) {
        return key.equals(other.key)
                && actionId.equals(other.actionId)
                && Objects.equals(targetId, other.targetId)
                && channel == other.channel
                && quantity == other.quantity
                && actedOn.equals(other.actedOn)
                && Objects.equals(country, other.country)
                && origin == other.origin;
    }

    /** What went through Clarion for a confirmed person needs no confirmation. */
    boolean verifiedFromTheStart() {
        return origin == Origin.LETTER;
    }
}
