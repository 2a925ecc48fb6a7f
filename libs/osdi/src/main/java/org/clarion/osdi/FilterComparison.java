package org.clarion.osdi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One comparison of a filter, as a client wrote it: {@code modified_date gt '2026-11-01'}. */
public record FilterComparison(String property, String operator, String value) {

    public static final int LONGEST = 500;

    private static final Pattern FORM =
            Pattern.compile("\\s*([\\w:]+)\\s+(\\w+)\\s+'((?:[^']|'')*)'\\s*(?:(and|or)\\s|$)");

    /**
     * OSDI's OData subset, as alternatives whose comparisons must all hold: "and" binds more tightly than "or".
     *
     * @param declined the refusal that says this sentence
     */
    public static List<List<FilterComparison>> alternatives(String written, Function<String, OsdiRefusal> declined) {
        if (written.length() > LONGEST) {
            throw declined.apply("The filter is longer than " + LONGEST + " characters.");
        }
        var alternatives = new ArrayList<List<FilterComparison>>();
        alternatives.add(new ArrayList<>());
        var next = FORM.matcher(written);
        int read = 0;
        boolean more = true;
        while (more) {
            if (!next.find(read) || next.start() != read) {
                throw declined.apply("The filter cannot be read from here: " + written.substring(read));
            }
            alternatives
                    .getLast()
                    .add(new FilterComparison(
                            next.group(1), next.group(2), next.group(3).replace("''", "'")));
            if ("or".equals(next.group(4))) {
                alternatives.add(new ArrayList<>());
            }
            more = next.group(4) != null;
            read = next.end();
        }
        return alternatives;
    }
}
