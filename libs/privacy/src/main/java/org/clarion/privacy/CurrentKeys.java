package org.clarion.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;

/** With which keys, and in which form of addresses, rows are written now. */
@ApplicationScoped
class CurrentKeys {

    /** Counted up when {@code Address.normalised()} comes to say something else, so that every row is looked at once more. */
    private static final int FORM = 2;

    private final Seal seal;
    private final Pseudonyms pseudonyms;

    CurrentKeys(Seal seal, Pseudonyms pseudonyms) {
        this.seal = seal;
        this.pseudonyms = pseudonyms;
    }

    /** Tells one state of the configuration from another, and says nothing of the keys. */
    String mark() {
        return HexFormat.of().formatHex(seal.prefix()) + "/" + pseudonyms.currentKey() + "/" + FORM;
    }
}
