package org.clarion.letters.reviewing;

/** What staff decided on a text that was held. */
public enum HoldState {
    HELD,
    ACCEPTED,
    GIVEN_BACK
}
