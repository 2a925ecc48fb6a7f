package org.clarion.actionreports.osdi;

import java.util.List;
import java.util.stream.Collectors;
import org.clarion.osdi.FilterComparison;
import org.clarion.osdi.OsdiRefusal;
import org.jspecify.annotations.Nullable;

/** What a client wants to see of a collection: OSDI's OData subset, as alternatives whose conditions must all hold. */
record CollectionFilter(String written, List<List<FilterCondition>> alternatives) {

    static final CollectionFilter NONE = new CollectionFilter("", List.of());

    static CollectionFilter of(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return NONE;
        }
        return new CollectionFilter(
                written,
                FilterComparison.alternatives(written, CollectionFilter::declined).stream()
                        .map(all -> all.stream().map(FilterCondition::of).toList())
                        .toList());
    }

    boolean isNone() {
        return alternatives.isEmpty();
    }

    String sql() {
        return isNone()
                ? ""
                : alternatives.stream()
                        .map(all -> all.stream().map(FilterCondition::sql).collect(Collectors.joining(" and ")))
                        .collect(Collectors.joining(" or ", " and (", ")"));
    }

    List<Object> values() {
        return alternatives.stream()
                .flatMap(List::stream)
                .map(FilterCondition::value)
                .toList();
    }

    static OsdiRefusal declined(String sentence) {
        return OutreachRefusals.with(
                400, "filter", sentence, "modified_date gt '2026-11-01T00:00:00Z' and type eq 'email'");
    }
}
