package org.clarion.urgentactions.sheets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Another deadline for an action, and what whoever sets it is asked about before it is so: a slip of the keyboard closes an
 * action in front of its supporters, or leaves it open for a year. Nothing here is refused; that is {@link Lack}'s.
 *
 * @param from the first instant at which it was too late
 * @param to the first instant at which it will be
 * @param zone of the new deadline: its days are counted there
 */
public record DeadlineMove(Instant from, Instant to, ZoneId zone) {

    /** So many days beyond the deadline, or beyond today where that has passed, are as many as a sheet ever adds. */
    public static final int FAR_DAYS = 90;

    /** What may be a slip. */
    public enum MoveConcern {
        /** It comes sooner: people who counted on the old day come too late. */
        EARLIER,
        /** It is more than {@link #FAR_DAYS} days further on. */
        FAR
    }

    /** The move from one text to the next; nothing where one of them has no deadline, or both end in the same instant. */
    public static Optional<DeadlineMove> between(Draft old, Draft newer) {
        return old.endsAt().flatMap(from -> newer.endsAt()
                .filter(to -> !to.equals(from))
                .map(to -> new DeadlineMove(from, to, ZoneId.of(Objects.requireNonNull(newer.zone())))));
    }

    /** What to ask about, seen from {@code now}; nothing for an ordinary extension. */
    public List<MoveConcern> concerns(Instant now) {
        var concerns = new ArrayList<MoveConcern>();
        if (to.isBefore(from)) {
            concerns.add(MoveConcern.EARLIER);
        }
        if (lastDay(to).isAfter(lastDay(from.isAfter(now) ? from : now).plusDays(FAR_DAYS))) {
            concerns.add(MoveConcern.FAR);
        }
        return concerns;
    }

    private LocalDate lastDay(Instant end) {
        return end.minusNanos(1).atZone(zone).toLocalDate();
    }
}
