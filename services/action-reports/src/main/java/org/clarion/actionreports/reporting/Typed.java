package org.clarion.actionreports.reporting;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What stands in the form, word for word. */
record Typed(
        @RestForm @Nullable String target,
        @RestForm @Nullable String channel,
        @RestForm @Nullable String quantity,
        @RestForm("when") @Nullable String day,
        @RestForm @Nullable String country,
        @RestForm @Nullable String email) {

    /** The value for a supporter who wrote to nobody on the list. */
    static final String SOMEBODY_ELSE = "other";
}
