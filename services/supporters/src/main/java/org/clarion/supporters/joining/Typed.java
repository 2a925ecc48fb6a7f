package org.clarion.supporters.joining;

import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;

/** What somebody typed into the form, as they typed it. */
record Typed(
        @FormParam("name") @Nullable String name,
        @FormParam("email") @Nullable String email,
        @FormParam("country") @Nullable String country,
        @FormParam("language") @Nullable String language,
        @FormParam("consent") @Nullable String consent) {

    static final String YES = "yes";

    static Typed nothing(String language) {
        return new Typed(null, null, null, language, null);
    }

    public boolean agrees() {
        return YES.equals(consent);
    }
}
