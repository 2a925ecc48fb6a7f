package org.clarion.urgentactions.asks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far an ask has come: as a whole, or in one country.
 *
 * @param country ISO 3166-1 alpha-2; empty for the ask as a whole
 * @param since the day from which the status holds; nothing where nobody has judged
 * @param judgedAt when somebody judged it last; nothing where nobody has
 */
public record AskStanding(
        Ask ask,
        String country,
        AskStatus status,
        @Nullable LocalDate since,
        @Nullable Instant judgedAt) {

    public static AskStanding of(Ask ask) {
        return new AskStanding(ask, "", ask.status(), ask.statusSince(), ask.judgedAt());
    }

    public static AskStanding of(Ask ask, AskInstance instance) {
        return new AskStanding(ask, instance.country(), instance.status(), instance.statusSince(), instance.judgedAt());
    }

    /** The same with another status: that of an earlier day. */
    public AskStanding as(AskStatus other) {
        return new AskStanding(ask, country, other, since, judgedAt);
    }
}
