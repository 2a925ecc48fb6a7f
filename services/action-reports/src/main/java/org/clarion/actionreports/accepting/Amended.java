package org.clarion.actionreports.accepting;

import java.time.Instant;
import java.util.Optional;
import org.clarion.actionreports.accepting.Amendment.Answered;
import org.clarion.contracts.ReportEvent;

/** An entry before and after its amendment. */
record Amended(Entry before, Entry after, Amendment amendment) {

    static Amended of(Entry before, Amendment amendment, Instant now) {
        return new Amended(before, amendment.applyTo(before, now), amendment);
    }

    boolean isNews() {
        return !after.equals(before);
    }

    /** Who answers for it; nobody does for what happened to a letter. */
    Optional<Answered> answered() {
        return amendment instanceof Answered answered ? Optional.of(answered) : Optional.empty();
    }

    Optional<ReportEvent> news(Instant now) {
        return amendment.news(after, now);
    }
}
