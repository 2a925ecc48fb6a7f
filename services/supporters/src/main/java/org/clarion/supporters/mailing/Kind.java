package org.clarion.supporters.mailing;

import java.util.Arrays;
import java.util.Optional;
import org.clarion.supporters.mailings.MailingKind;

/** Why somebody gets a mail. */
public enum Kind {
    /** Somebody, they themselves we hope, asked to join with their address. */
    CONFIRMATION,
    /** Somebody asked to join some days ago, and nobody has confirmed. */
    REMINDER,
    /** Somebody asked to join with an address that is in the network already. */
    ALREADY_IN,
    /** Somebody asked to be told how a case ends. */
    FOLLOW,
    /** An urgent action was launched. */
    ALERT,
    /** The same, where it is a further sheet of its case. */
    FOLLOW_UP,
    /** A live action reads differently now. */
    CHANGE,
    /** A live action ends soon, and they have not acted. */
    DEADLINE,
    /** An action is over. */
    OUTCOME,
    /** What everybody did together on an action that is over. */
    TOTALS;

    /** Of which mailing it is one; empty for what one person asked for. */
    Optional<MailingKind> mailing() {
        return Arrays.stream(MailingKind.values())
                .filter(many -> many.name().equals(name()))
                .findFirst();
    }
}
