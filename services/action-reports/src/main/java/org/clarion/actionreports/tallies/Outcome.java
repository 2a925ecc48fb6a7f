package org.clarion.actionreports.tallies;

import java.util.List;

/** What becomes of a tally that somebody wants counted or corrected. */
sealed interface Outcome {

    /** It stands so in the journal. */
    record Done() implements Outcome {}

    /** It says so already, by this form or another: nothing has changed. */
    record DoneBefore() implements Outcome {}

    /** Some of this paper is counted in other tallies: nothing has changed. */
    record CountedElsewhere(List<Clash> clashes) implements Outcome {}

    /** Somebody else has corrected it meanwhile: nothing has changed. */
    record Changed(GroupTally now) implements Outcome {}

    /** It is withdrawn. */
    record Withdrawn() implements Outcome {}
}
