package org.clarion.actionreports.outreaches;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a client wants to see of a collection: OSDI's OData subset, as conditions that must all hold. */
record Filter(String written, List<Condition> conditions) {

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
        return new Filter(written, conditions(written));
    }

    private static List<Condition> conditions(String written) {
        var conditions = new ArrayList<Condition>();
        var next = COMPARISON.matcher(written);
        int read = 0;
        boolean more = true;
        while (more) {
            if (!next.find(read) || next.start() != read) {
                throw declined("The filter cannot be read from here: " + written.substring(read));
            }
            conditions.add(
                    Condition.of(next.group(1), next.group(2), next.group(3).replace("''", "'")));
            if ("or".equals(next.group(4))) {
                throw declined("Comparisons can be joined by \"and\" only.");
            }
            more = next.group(4) != null;
            read = next.end();
        }
        return conditions;
    }

    boolean isNone() {
        return conditions.isEmpty();
    }

    String sql() {
        return conditions.stream().map(one -> " and " + one.sql()).collect(Collectors.joining());
    }

    List<Object> values() {
        return conditions.stream().map(Condition::value).toList();
    }

    static Declined declined(String sentence) {
        return Declined.with(400, "filter", sentence, "modified_date gt '2026-11-01T00:00:00Z' and type eq 'email'");
    }
}
