package org.clarion.supporters.details;

import jakarta.ws.rs.FormParam;
import org.clarion.supporters.people.Supporter;
import org.jspecify.annotations.Nullable;

/** Who somebody is, as they typed it. */
record TypedDetails(
        @FormParam("name") @Nullable String name,
        @FormParam("country") @Nullable String country,
        @FormParam("language") @Nullable String language) {

    static TypedDetails of(Supporter one) {
        return new TypedDetails(one.name().orElse(null), one.country().orElse(null), one.language());
    }
}
