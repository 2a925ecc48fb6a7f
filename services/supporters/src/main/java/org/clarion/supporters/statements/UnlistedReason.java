package org.clarion.supporters.statements;

import java.util.UUID;
import org.clarion.access.StaffAct;

/** Why staff may see which organisation it is that counts and is not listed; there is no other reason. */
public enum UnlistedReason {
    /** The signature waits to be looked at. */
    CHECK,
    /** The organisation itself asked about it. */
    ASKED,
    /** Somebody may be in danger. */
    SAFETY,
    /** A right or a complaint by law has to be answered. */
    LAW;

    StaffAct act(UUID signature) {
        return switch (this) {
            case CHECK -> StaffAct.of("saw an unlisted signatory to check it", signature);
            case ASKED -> StaffAct.of("saw an unlisted signatory that asked", signature);
            case SAFETY -> StaffAct.of("saw an unlisted signatory for safety", signature);
            case LAW -> StaffAct.of("saw an unlisted signatory to answer by law", signature);
        };
    }
}
