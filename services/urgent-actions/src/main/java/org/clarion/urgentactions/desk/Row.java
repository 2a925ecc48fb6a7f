package org.clarion.urgentactions.desk;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.totals.Totals;

/** One action in a list of the desk. */
public record Row(UrgentAction action, Totals totals) {

    public UUID id() {
        return action.id();
    }

    public String title() {
        var title = action.draft().original().title();
        return title.isBlank() ? "Untitled draft" : title;
    }

    public String number() {
        var number = action.draft().number();
        return number.isEmpty() ? "" : Wordings.series(action.draft().series()) + " " + number;
    }

    public String zone() {
        return Objects.requireNonNullElse(action.draft().zone(), "UTC");
    }

    /** Only rows of launched actions are asked, and those have a deadline. */
    public Instant endsAt() {
        return Objects.requireNonNullElse(action.endsAt(), Instant.EPOCH);
    }
}
