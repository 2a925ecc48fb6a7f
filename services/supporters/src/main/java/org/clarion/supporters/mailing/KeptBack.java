package org.clarion.supporters.mailing;

/** Because of which choice of its reader, or of what came back from them, a mail was kept back. */
enum KeptBack {
    PAUSE,
    LANGUAGE,
    PLACE,
    THEME,
    CHANNEL,
    /** They hear only of what ends soon. */
    URGENCY,
    /** As many as they want had gone already. */
    PACE,
    /** As many had gone already as this house sends anybody in a week. */
    HOUSE,
    /** Their address does not work, as far as we know. Nobody chose this. */
    ADDRESS,
    /** They told their provider that they do not want our mail. */
    COMPLAINT
}
