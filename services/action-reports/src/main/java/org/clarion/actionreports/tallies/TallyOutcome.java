package org.clarion.actionreports.tallies;

import java.util.List;

/** What becomes of a tally that somebody wants counted or corrected. */
sealed interface TallyOutcome {

    /** It stands so in the journal. */
    record Done() implements TallyOutcome {}

    /** It says so already, by this form or another: nothing has changed. */
    record DoneBefore() implements TallyOutcome {}

    /** Some of this paper is counted in other tallies: nothing has changed. */
    record CountedElsewhere(List<TallyClash> clashes) implements TallyOutcome {}

    /** Somebody else has corrected it meanwhile: nothing has changed. */
    record Changed(GroupTally now) implements TallyOutcome {}

    /** It is withdrawn. */
    record Withdrawn() implements TallyOutcome {}
}
