package org.clarion.supporters.mailing;

/** Because of which choice of its reader a mail was kept back. */
enum KeptBack {
    PAUSE,
    LANGUAGE,
    PLACE,
    CHANNEL,
    /** They hear only of what ends soon. */
    URGENCY,
    /** As many as they want had gone already. */
    PACE,
    /** As many had gone already as this house sends anybody in a week. */
    HOUSE
}
