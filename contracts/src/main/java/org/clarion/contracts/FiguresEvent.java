package org.clarion.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.TotalsEvent.Figures;

/** What the action-reports service states of an action as a whole, now and then. The subject is the action. */
public sealed interface FiguresEvent extends Event {

    /** Stands in a line for what reporters did not say: to whom in particular, from which country. */
    String NOT_SAID = "-";

    /**
     * All figures of an action, along every line by which staff look at them. Also lines of a few people are in it: it
     * is for staff, not for everybody.
     *
     * @param version that of the totals these figures add up to
     * @param byTarget by the id of the official, or {@link #NOT_SAID}
     * @param byCountry by ISO 3166-1 alpha-2, or {@link #NOT_SAID}
     * @param byDay by the day on which they acted, ISO 8601, in the reporter's calendar
     * @param late how many reports came after the end of the action, whatever became of them
     * @param milestones the figures it has passed, the highest first
     * @param at of two statements the later one holds
     */
    @EventType("figures.stated.v1")
    record FiguresStated(
            UUID actionId,
            long version,
            Figures total,
            Map<Channel, Figures> byChannel,
            Map<String, Figures> byTarget,
            Map<String, Figures> byCountry,
            Map<String, Figures> byDay,
            Uncounted notCounted,
            long late,
            List<PassedFigure> milestones,
            Instant at)
            implements FiguresEvent {

        @Override
        public UUID subject() {
            return actionId;
        }
    }

    /**
     * Reports that are in no total.
     *
     * @param held a coordinator is to look at them
     * @param suspect set aside at the door
     * @param invalid somebody decided that they do not count
     * @param withdrawn taken back by those who made them, or letters that never left
     */
    record Uncounted(long held, long suspect, long invalid, long withdrawn) {}

    /** A figure that was passed for the first time. */
    record PassedFigure(long reported, Instant at) {}
}
