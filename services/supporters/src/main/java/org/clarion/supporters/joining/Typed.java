package org.clarion.supporters.joining;

import jakarta.ws.rs.FormParam;
import org.clarion.mail.AskedAddress;
import org.clarion.mail.PastedAddress;
import org.jspecify.annotations.Nullable;

/** What somebody typed into the form, as they typed it. */
record Typed(
        @FormParam("name") @Nullable String name,
        @FormParam("email") @Nullable String email,
        @FormParam("country") @Nullable String country,
        @FormParam("language") @Nullable String language,
        @FormParam("consent") @Nullable String consent,
        @FormParam("meant") @Nullable String meant,
        @FormParam("instead") @Nullable String instead) {

    static final String YES = "yes";

    static Typed nothing(String language) {
        return new Typed(null, null, null, language, null, null, null);
    }

    /** They came back to mend what they had typed. */
    Typed insteadOf(@Nullable String sealed) {
        return new Typed(name, email, country, language, consent, meant, sealed);
    }

    /** The address, and what is to be asked about it. */
    public AskedAddress asked() {
        return AskedAddress.of(PastedAddress.read(email).address(), meant);
    }

    public boolean agrees() {
        return YES.equals(consent);
    }
}
