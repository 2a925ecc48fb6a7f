package org.clarion.supporters.ledger;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an administrator looks at what somebody agreed to. Each is an act of its own on record. */
public enum ConsentReason {
    PERSON_ASKS("looked at somebody's consent: they asked"),
    COMPLAINT("looked at somebody's consent: a complaint"),
    AUTHORITY_ASKS("looked at somebody's consent: an authority asked");

    private final String act;

    ConsentReason(String act) {
        this.act = act;
    }

    /** As it is called on record. */
    String act() {
        return act;
    }

    static Optional<ConsentReason> of(@Nullable String named) {
        return Arrays.stream(values()).filter(one -> one.name().equals(named)).findFirst();
    }
}
