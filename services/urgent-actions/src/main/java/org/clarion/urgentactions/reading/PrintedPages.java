package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.urgentactions.documents.PrintColumns;

/**
 * Takes a text off its printed pages: the head and the foot that every page repeats go from between them, and two columns
 * are read one after the other.
 *
 * @param sure whether what was read as columns can be nothing else
 */
record PrintedPages(List<String> lines, boolean sure) {

    private static final Pattern BREAKS = Pattern.compile("\\r\\n|[\\n\\r\\u000B\\u0085\\u2028\\u2029]");
    private static final Pattern FIGURE = Pattern.compile(
            "(?:page|página|pág\\.?|p\\.|seite|s\\.)?\\s*[-–]?\\s*\\d{1,3}(?:\\s*(?:of|de|von|sur|/)\\s*\\d{1,3})?\\s*[-–]?",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final Pattern WIDE_GAP = Pattern.compile("\\S {3,}\\S");
    private static final int EDGE = 3;
    private static final int TOP_OF_THE_FIRST = 6;
    private static final int LONGEST = 120;
    private static final int LONGEST_LINE = 4_000;
    private static final int WIDEST = 300;

    static PrintedPages of(String paste) {
        var pages = new ArrayList<List<String>>();
        var sure = true;
        for (var page : paste.split("\\f", -1)) {
            var lines = Arrays.stream(BREAKS.split(page, -1))
                    .flatMap(PrintedPages::folded)
                    .toList();
            var columns = mayHaveColumns(lines) ? PrintColumns.typed(lines) : Optional.<PrintColumns.Read>empty();
            sure &= columns.map(PrintColumns.Read::sure).orElse(true);
            pages.add(new ArrayList<>(columns.map(PrintColumns.Read::lines).orElse(lines)));
        }
        if (pages.size() > 1) {
            takeOffEdges(pages);
        }
        return new PrintedPages(joined(pages), sure);
    }

    // No line of a sheet is as long; what is made of one line only is read in pieces, as every pass goes by lines.
    private static Stream<String> folded(String line) {
        if (line.length() <= LONGEST_LINE) {
            return Stream.of(line);
        }
        var pieces = new ArrayList<String>();
        for (var from = 0; from < line.length(); ) {
            var to = Math.min(line.length(), from + LONGEST_LINE);
            var blank = to < line.length() ? line.lastIndexOf(' ', to) : to;
            to = blank > from ? blank : to;
            pieces.add(line.substring(from, to));
            from = to;
        }
        return pieces.stream();
    }

    private static boolean mayHaveColumns(List<String> lines) {
        return lines.stream().allMatch(line -> line.length() <= WIDEST)
                && lines.stream()
                                .filter(line -> WIDE_GAP.matcher(line).find())
                                .limit(EDGE)
                                .count()
                        == EDGE;
    }

    private static void takeOffEdges(List<List<String>> pages) {
        var heads = repeated(pages, false);
        var feet = repeated(pages, true);
        pages.getFirst().stream()
                .filter(line -> !line.isBlank())
                .limit(TOP_OF_THE_FIRST)
                .filter(line -> Banner.of(line.strip()).isPresent() || SheetSection.isHeading(line))
                .map(PrintedPages::withoutFigures)
                .forEach(heads::add);
        var seen = new HashSet<String>();
        for (var at = 0; at < pages.size(); at++) {
            var page = pages.get(at);
            takeOff(page, feet, true, seen, at + 1 < pages.size() || isPageFigure(last(page), pages.size()));
            if (at > 0) {
                takeOff(page, heads, false, seen, true);
            } else {
                page.stream()
                        .limit(TOP_OF_THE_FIRST)
                        .map(PrintedPages::withoutFigures)
                        .forEach(seen::add);
            }
        }
    }

    /** What stands at the same edge of more than one page, but for its figures. */
    private static HashSet<String> repeated(List<List<String>> pages, boolean foot) {
        Map<String, Integer> counts = new HashMap<>();
        for (var page : pages) {
            edge(page, foot).stream().distinct().forEach(line -> counts.merge(line, 1, Integer::sum));
        }
        counts.values().removeIf(times -> times < 2);
        return new HashSet<>(counts.keySet());
    }

    private static List<String> edge(List<String> page, boolean foot) {
        return (foot ? page.reversed() : page)
                .stream()
                        .filter(line -> !line.isBlank() && line.length() <= LONGEST)
                        .limit(EDGE)
                        .map(PrintedPages::withoutFigures)
                        .toList();
    }

    private static void takeOff(
            List<String> page, HashSet<String> repeated, boolean foot, HashSet<String> seen, boolean figures) {
        for (var left = EDGE; left > 0; left--) {
            while (!page.isEmpty() && (foot ? page.getLast() : page.getFirst()).isBlank()) {
                remove(page, foot);
            }
            if (page.isEmpty()) {
                return;
            }
            var line = foot ? page.getLast() : page.getFirst();
            var figure = figures && FIGURE.matcher(line.strip()).matches();
            // Once it stays: a head may be the only place that names the sheet.
            if (!figure && !(repeated.contains(withoutFigures(line)) && !seen.add(withoutFigures(line)))) {
                return;
            }
            remove(page, foot);
        }
    }

    private static void remove(List<String> page, boolean foot) {
        if (foot) {
            page.removeLast();
        } else {
            page.removeFirst();
        }
    }

    private static boolean isPageFigure(String line, int pages) {
        return Arrays.asList(FIGURES.matcher(line)
                        .results()
                        .map(figure -> figure.group())
                        .toArray())
                .contains(String.valueOf(pages));
    }

    private static String last(List<String> page) {
        return page.reversed().stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String withoutFigures(String line) {
        return FIGURES.matcher(line.strip().toLowerCase(Locale.ROOT))
                .replaceAll("#")
                .replaceAll("\\s+", " ");
    }

    /** Page after page; a sentence that the end of a page cut goes on at once. */
    private static List<String> joined(List<List<String>> pages) {
        var lines = new ArrayList<String>();
        for (var page : pages) {
            var cut = !lines.isEmpty()
                    && !lines.getLast().isBlank()
                    && !lines.getLast().strip().matches(".*[.!?:]");
            lines.addAll(page.stream().skip(cut ? blankAbove(page) : 0).toList());
        }
        return lines;
    }

    private static long blankAbove(List<String> page) {
        return page.stream().takeWhile(String::isBlank).count();
    }
}
