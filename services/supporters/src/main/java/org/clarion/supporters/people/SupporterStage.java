package org.clarion.supporters.people;

/** Where a supporter stands. */
public enum SupporterStage {
    /** Asked to join. Nobody has confirmed yet that the address is theirs: only the confirmation may be sent. */
    WAITING,
    /** Pressed the button on our page: may be written to. */
    CONFIRMED,
    /** Not in the network: hears of the cases they follow, and of nothing else. */
    FOLLOWING,
    /** Left. Nothing of the person remains but this word. */
    LEFT
}
