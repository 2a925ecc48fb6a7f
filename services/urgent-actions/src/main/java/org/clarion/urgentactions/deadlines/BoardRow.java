package org.clarion.urgentactions.deadlines;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.clarion.urgentactions.sheets.DeadlineMove;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.totals.ActionTotals;

/**
 * A live action on the board, as it stands now.
 *
 * @param owner in whose hands it is: what they log in with, or empty
 * @param ownerShown what they are called, or empty
 * @param section of its owner; empty where there is none
 */
public record BoardRow(
        UrgentAction action,
        ActionTotals totals,
        BoardGroup group,
        String owner,
        String ownerShown,
        String section,
        Instant now) {

    public UUID id() {
        return action.id();
    }

    /** Live actions have a deadline. */
    public Instant endsAt() {
        return Objects.requireNonNull(action.endsAt());
    }

    public TimeLeft left() {
        return new TimeLeft(endsAt(), ZoneId.of(zone()), now);
    }

    /** After how many days a date is asked about. */
    public int farDays() {
        return DeadlineMove.FAR_DAYS;
    }

    public String zone() {
        return Objects.requireNonNullElse(action.draft().zone(), "UTC");
    }
}
