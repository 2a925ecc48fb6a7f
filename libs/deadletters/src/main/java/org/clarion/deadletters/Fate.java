package org.clarion.deadletters;

/** What became of a dead letter. */
enum Fate {
    /** Told again where it was told first. */
    HEARD_AGAIN,
    /** Something newer had been said on its subject, so it was not told again. */
    OVERTAKEN,
    /** Set aside for good by a person, with a reason. */
    DISMISSED
}
