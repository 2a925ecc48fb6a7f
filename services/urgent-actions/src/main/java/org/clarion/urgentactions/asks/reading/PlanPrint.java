package org.clarion.urgentactions.asks.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clarion.urgentactions.documents.PrintColumns;

/**
 * What print leaves in a text and is no part of it: heads and feet that stand on every page, numbers of pages, footnotes with their
 * marks, and two columns side by side. A form feed ends a page.
 */
final class PlanPrint {

    private static final int PAGES_OF_A_HEAD = 3;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)\\s*(?:(?:page|p[áa]gina|p\\.)\\s*)?[-–|]?\\s*\\d{1,3}\\s*(?:(?:/|of|de)\\s*\\d{1,3}\\s*)?[-–|]?\\s*");

    private PlanPrint() {}

    /** The lines of the text itself. */
    static List<PlanLine> read(String text) {
        var pages = pages(text);
        var heads = repeated(pages, PlanPrint::first);
        var feet = repeated(pages, PlanPrint::last);
        return pages.stream()
                .map(page -> withoutEdges(page, heads, feet))
                .map(PlanFootnotes::takeOut)
                .map(PlanPrint::inOneColumn)
                .flatMap(List::stream)
                .toList();
    }

    private static List<List<PlanLine>> pages(String text) {
        var pages = new ArrayList<List<PlanLine>>();
        int number = 0;
        for (var page : text.split("\\f", -1)) {
            var lines = new ArrayList<PlanLine>();
            for (var line : page.split("\\r\\n?|\\n", -1)) {
                lines.add(new PlanLine(++number, line));
            }
            pages.add(lines);
        }
        return pages;
    }

    /** Lines that stand at the same edge of several pages, whatever numbers are in them. */
    private static Set<String> repeated(List<List<PlanLine>> pages, Function<List<PlanLine>, String> edge) {
        Map<String, Integer> times = new HashMap<>();
        pages.stream()
                .map(edge)
                .filter(line -> !line.isEmpty()
                        && PlanMarks.number(line) == 0
                        && PlanMarks.chapter(line).isEmpty())
                .forEach(line -> times.merge(alike(line), 1, Integer::sum));
        return times.entrySet().stream()
                .filter(line -> line.getValue() >= PAGES_OF_A_HEAD)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String first(List<PlanLine> page) {
        return page.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> PlanMarks.plain(line.text()))
                .orElse("");
    }

    private static String last(List<PlanLine> page) {
        return first(page.reversed());
    }

    private static String alike(String line) {
        return line.replaceAll("\\d+", "#");
    }

    private static List<PlanLine> withoutEdges(List<PlanLine> page, Set<String> heads, Set<String> feet) {
        var lines = new ArrayList<>(page);
        while (takesEdge(lines, first(lines), heads)) {
            lines.subList(0, 1 + blanks(lines)).clear();
        }
        while (takesEdge(lines, last(lines), feet)) {
            lines.subList(lines.size() - 1 - blanks(lines.reversed()), lines.size())
                    .clear();
        }
        return lines;
    }

    private static boolean takesEdge(List<PlanLine> lines, String edge, Set<String> repeated) {
        return !lines.isEmpty()
                && !edge.isEmpty()
                && (repeated.contains(alike(edge)) || PAGE_NUMBER.matcher(edge).matches());
    }

    private static int blanks(List<PlanLine> lines) {
        return (int) lines.stream().takeWhile(PlanLine::isBlank).count();
    }

    /** Only where so much stands in both that they cannot be a table. */
    private static List<PlanLine> inOneColumn(List<PlanLine> page) {
        if (page.stream().anyMatch(line -> PlanTable.headed(line.text()).isPresent())) {
            return page;
        }
        int number = page.stream()
                .min(Comparator.comparingInt(PlanLine::number))
                .map(PlanLine::number)
                .orElse(1);
        return PrintColumns.typed(page.stream().map(PlanLine::text).toList())
                .filter(PrintColumns.Read::sure)
                .map(read -> read.lines().stream()
                        .map(line -> new PlanLine(number, line))
                        .toList())
                .orElse(page);
    }
}
