package org.clarion.actionreports.webhooks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What stands in the form for a new hook, word for word. */
record Typed(
        @RestForm @Nullable String title,
        @RestForm @Nullable String address,
        @RestForm @Nullable String action,
        @RestForm("kind") @Nullable List<String> kind) {

    static Typed nothing() {
        return new Typed(null, "https://", null, List.of(Kind.ACCEPTED.name(), Kind.CHANGED.name()));
    }

    /** Unknown ones were not offered. */
    Set<Kind> kinds() {
        var kinds = EnumSet.allOf(Kind.class);
        kinds.removeIf(one -> kind == null || !kind.contains(one.name()));
        return kinds;
    }

    public boolean wants(Kind one) {
        return kinds().contains(one);
    }
}
