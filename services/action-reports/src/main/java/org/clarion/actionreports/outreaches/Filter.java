package org.clarion.actionreports.outreaches;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a client wants to see of a collection: OSDI's OData subset, as alternatives whose conditions must all hold. */
record Filter(String written, List<List<Condition>> alternatives) {

    static final Filter NONE = new Filter("", List.of());

    static Filter of(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return NONE;
        }
        return new Filter(
                written,
                Comparison.alternatives(written).stream()
                        .map(all -> all.stream().map(Condition::of).toList())
                        .toList());
    }

    boolean isNone() {
        return alternatives.isEmpty();
    }

    String sql() {
        return isNone()
                ? ""
                : alternatives.stream()
                        .map(all -> all.stream().map(Condition::sql).collect(Collectors.joining(" and ")))
                        .collect(Collectors.joining(" or ", " and (", ")"));
    }

    List<Object> values() {
        return alternatives.stream().flatMap(List::stream).map(Condition::value).toList();
    }

    static Declined declined(String sentence) {
        return Declined.with(400, "filter", sentence, "modified_date gt '2026-11-01T00:00:00Z' and type eq 'email'");
    }
}
