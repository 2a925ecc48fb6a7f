package org.clarion.localrun;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code docs/asvs.md} as it is written: a row for each requirement, and the table of counts at its top. */
record RequirementsPage(List<Row> rows, Map<String, List<Integer>> counts) {

    static final List<String> DISPOSITIONS = List.of("met", "partly", "not", "does not apply");

    /** Every row of the sums. */
    private static final String ALL = "all";

    private static final int COLUMNS_OF_A_ROW = 6;
    private static final int COLUMNS_OF_COUNTS = 7;
    private static final Pattern ID = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern CHAPTER = Pattern.compile("(V\\d+) .*|(" + ALL + ")");
    private static final Pattern TEST = Pattern.compile("`([A-Za-z0-9]+)(?:\\.([a-zA-Z0-9]+))?`");

    /**
     * One requirement.
     *
     * @param here one of {@link #DISPOSITIONS}
     * @param tests names of classes, with {@code .method} where one is meant
     */
    record Row(String id, String level, String asks, String here, String how, List<String> tests) {

        String chapter() {
            return "V" + id.substring(0, id.indexOf('.'));
        }
    }

    static RequirementsPage read(String page) {
        var rows = new ArrayList<Row>();
        var counts = new TreeMap<String, List<Integer>>();
        page.lines().filter(line -> line.startsWith("| ")).forEach(line -> {
            var cells =
                    Stream.of(line.strip().split("\\|", -1)).map(String::strip).toList();
            cells = cells.subList(1, cells.size() - 1);
            var chapter = CHAPTER.matcher(cells.getFirst());
            if (cells.size() == COLUMNS_OF_A_ROW && ID.matcher(cells.getFirst()).matches()) {
                rows.add(row(cells));
            } else if (cells.size() == COLUMNS_OF_COUNTS && chapter.matches()) {
                var name = chapter.group(1) == null ? ALL : chapter.group(1);
                counts.put(name, cells.stream().skip(1).map(Integer::valueOf).toList());
            }
        });
        return new RequirementsPage(List.copyOf(rows), counts);
    }

    private static Row row(List<String> cells) {
        var tests = TEST.matcher(cells.get(5))
                .results()
                .map(test -> test.group(2) == null ? test.group(1) : test.group(1) + "." + test.group(2))
                .toList();
        return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), tests);
    }

    /** The table of counts as it should read. */
    Map<String, List<Integer>> counted() {
        var counted = new TreeMap<String, List<Integer>>();
        counted.put(ALL, countsOf(row -> true));
        rows.stream()
                .map(Row::chapter)
                .distinct()
                .forEach(chapter ->
                        counted.put(chapter, countsOf(row -> row.chapter().equals(chapter))));
        return counted;
    }

    private List<Integer> countsOf(Predicate<Row> some) {
        var these = rows.stream().filter(some).toList();
        var counts = new ArrayList<Integer>();
        for (var disposition : DISPOSITIONS) {
            counts.add((int)
                    these.stream().filter(row -> row.here().equals(disposition)).count());
        }
        counts.add(these.size());
        counts.add((int) these.stream().filter(row -> !row.tests().isEmpty()).count());
        return counts;
    }

    /** Tests that are named and that nobody has, with the row that names them. */
    List<String> unknown(Map<String, Set<String>> methods) {
        return rows.stream()
                .flatMap(row -> row.tests().stream()
                        .filter(test -> !isKnown(test, methods))
                        .map(test -> row.id() + " names " + test))
                .toList();
    }

    private static boolean isKnown(String test, Map<String, Set<String>> methods) {
        var parts = test.split("\\.", 2);
        var known = methods.get(parts[0]);
        return known != null && (parts.length == 1 || known.contains(parts[1]));
    }
}
