package org.clarion.urgentactions.versions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The last day that people can act on is another: the kind of change that concerns everybody who was going to. */
public record DeadlineMoved(LocalDate from, LocalDate to) {

    public boolean later() {
        return to.isAfter(from);
    }

    /** How many, never below zero; as words beside it want it. */
    public Number days() {
        return Math.abs(ChronoUnit.DAYS.between(from, to));
    }
}
