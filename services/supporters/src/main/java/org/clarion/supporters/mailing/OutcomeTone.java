package org.clarion.supporters.mailing;

import org.clarion.contracts.OutcomeKind;

/** In which tone it is told how an action ended. */
enum OutcomeTone {
    GOOD,
    SAME,
    SAD,
    UNKNOWN;

    static OutcomeTone of(OutcomeKind kind) {
        return switch (kind) {
            case RELEASED,
                    EXECUTION_STAYED,
                    SENTENCE_COMMUTED,
                    PARDONED,
                    CHARGES_DROPPED,
                    CONDITIONS_IMPROVED,
                    ACCESS_GRANTED,
                    PROTECTION_GRANTED,
                    INVESTIGATION_OPENED,
                    LAW_REPEALED,
                    IMPROVED -> GOOD;
            case NO_CHANGE -> SAME;
            case WORSENED, DECEASED -> SAD;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
