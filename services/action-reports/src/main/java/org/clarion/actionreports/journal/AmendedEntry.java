package org.clarion.actionreports.journal;

import java.time.Instant;
import java.util.Optional;
import org.clarion.actionreports.journal.Amendment.Answered;
import org.clarion.contracts.ReportEvent;

/** An entry before and after its amendment. */
record AmendedEntry(JournalEntry before, JournalEntry after, Amendment amendment) {

    static AmendedEntry of(JournalEntry before, Amendment amendment, Instant now) {
        return new AmendedEntry(before, amendment.applyTo(before, now), amendment);
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
