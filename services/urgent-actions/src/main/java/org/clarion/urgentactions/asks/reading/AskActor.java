package org.clarion.urgentactions.asks.reading;

import java.util.regex.Pattern;

/** Whose turn it is with an ask. */
public enum AskActor {
    STATES,
    /** Allies, international organisations, employers, whoever else is asked. */
    OTHERS,
    /** Those who wrote the plan: it is a commitment of their own. */
    AUTHORS;

    private static final Pattern OF_A_STATE =
            Pattern.compile("(?iu)\\b(states?|governments?|ministry|ministries|estados?|gobiernos?|ministerios?)\\b");

    /** As far as the words say it. */
    public static AskActor of(AskKind kind, String addressees) {
        if (kind == AskKind.COMMITMENT) {
            return AUTHORS;
        }
        return OF_A_STATE.matcher(addressees).find() || AskAddressees.areCountries(addressees) ? STATES : OTHERS;
    }
}
