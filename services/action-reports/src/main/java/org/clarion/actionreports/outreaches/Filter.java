package org.clarion.actionreports.outreaches;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a client wants to see of a collection: OSDI's OData subset, as alternatives whose conditions must all hold. */
record Filter(String written, List<List<Condition>> alternatives) {

    static final Filter NONE = new Filter("", List.of());

    private static final int LONGEST = 500;
    private static final Pattern COMPARISON =
            Pattern.compile("\\s*([\\w:]+)\\s+(\\w+)\\s+'((?:[^']|'')*)'\\s*(?:(and|or)\\s|$)");

    static Filter of(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return NONE;
        }
        if (written.length() > LONGEST) {
            throw declined("The filter is longer than " + LONGEST + " characters.");
        }
        return new Filter(written, alternatives(written));
    }

    /** "And" binds more tightly than "or". */
    private static List<List<Condition>> alternatives(String written) {
        var alternatives = new ArrayList<List<Condition>>();
        alternatives.add(new ArrayList<>());
        var next = COMPARISON.matcher(written);
        int read = 0;
        boolean more = true;
        while (more) {
            if (!next.find(read) || next.start() != read) {
                throw declined("The filter cannot be read from here: " + written.substring(read));
            }
            alternatives
                    .getLast()
                    .add(Condition.of(
                            next.group(1), next.group(2), next.group(3).replace("''", "'")));
            if ("or".equals(next.group(4))) {
                alternatives.add(new ArrayList<>());
            }
            more = next.group(4) != null;
            read = next.end();
        }
        return alternatives;
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
