package org.clarion.testkit.endpoints;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of {@code endpoints.csv}: an endpoint and to whom it opens.
 *
 * @param by the filter that answers in the framework's place, or nothing
 */
record EndpointRule(String method, String path, Set<EndpointCaller> opensTo, String by) {

    /** A filter that answers nothing itself stands in the file under this method. */
    static final String FILTER = "FILTER";

    /** A route beside the endpoints stands there under this one. */
    static final String ROUTE = "ROUTE";

    private static final Set<EndpointCaller> STAFF =
            EnumSet.of(EndpointCaller.CAMPAIGNER, EndpointCaller.COORDINATOR, EndpointCaller.ADMINISTRATOR);

    String name() {
        return method + " " + path;
    }

    boolean isRoute() {
        return method.equals(ROUTE);
    }

    boolean isAsked() {
        return !method.equals(FILTER);
    }

    static List<EndpointRule> read(String file) {
        return file.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("method,"))
                .map(EndpointRule::of)
                .toList();
    }

    /** A path may hold commas: its pattern does. */
    private static EndpointRule of(String line) {
        var first = line.indexOf(',');
        var last = line.lastIndexOf(',');
        var middle = line.lastIndexOf(',', last - 1);
        if (first < 0 || middle <= first) {
            throw new AssertionError("method,path,opens to,answered by: " + line);
        }
        return new EndpointRule(
                line.substring(0, first),
                line.substring(first + 1, middle),
                callers(line.substring(middle + 1, last)),
                line.substring(last + 1));
    }

    static String words(Set<EndpointCaller> callers) {
        if (callers.size() == EndpointCaller.values().length) {
            return "everybody";
        }
        return callers.equals(STAFF)
                ? "staff"
                : callers.stream().map(EndpointCaller::word).collect(Collectors.joining(" "));
    }

    private static Set<EndpointCaller> callers(String words) {
        return switch (words) {
            case "everybody" -> EnumSet.allOf(EndpointCaller.class);
            case "staff" -> STAFF;
            case "" -> Set.of();
            default ->
                Arrays.stream(words.split(" "))
                        .map(word -> EndpointCaller.valueOf(word.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EndpointCaller.class)));
        };
    }
}
