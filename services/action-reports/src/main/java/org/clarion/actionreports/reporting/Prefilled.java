package org.clarion.actionreports.reporting;

import org.clarion.actionreports.appeals.Appeal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a link to the form says already, such as the one under a letter. */
record Prefilled(
        @RestQuery @Nullable String target,
        @RestQuery @Nullable String channel,
        @RestQuery @Nullable String quantity,
        @RestQuery @Nullable String section,
        @RestQuery @Nullable String from) {

    boolean afterALetter() {
        return "letter".equals(from);
    }

    /** The day is left to whoever shows the form: it is today. */
    Typed typed(Appeal appeal, String today) {
        var only = appeal.targets().size() == 1
                ? appeal.targets().getFirst().targetId().toString()
                : null;
        return new Typed(
                target == null ? only : target,
                channel,
                quantity == null ? "1" : quantity,
                today,
                null,
                section,
                "1",
                null,
                null,
                null);
    }
}
