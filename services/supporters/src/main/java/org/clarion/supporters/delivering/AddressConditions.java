package org.clarion.supporters.delivering;

/** How it stands with the addresses of all who have confirmed. */
record AddressConditions(long good, long softBouncing, long softPaused, long hardBounced, long complained) {

    /** To whom no mail about actions goes, because it would not arrive. */
    public long paused() {
        return softPaused + hardBounced;
    }
}
