package org.clarion.proof.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All figures of all runs as one page of Markdown: the newest of each, and what it was before. */
record ResultsPage(List<KeptRun> runs) {

    private static final int MOST_BEFORE = 6;

    /** A part of a run, beside the run. */
    private record Found(KeptRun run, KeptSection section) {}

    String markdown() {
        var page = new StringBuilder("""
                <!-- Made by ./clarion bench --page from the files in history. Nothing is written here by hand. -->
                # Results

                Every figure of every run that was kept (`--keep`), the newest first, with what it was in the runs before. How each is
                measured, what is exact and what the aims mean: [proof](../proof.md). Figures from before this page was made by a
                program: [noted by hand](before.md).
                """);
        if (runs.isEmpty()) {
            return page.append("\nNo run has been kept yet.\n").toString();
        }
        page.append(table());
        byKind().values().forEach(found -> page.append(section(found)));
        return page.toString();
    }

    private String table() {
        return """

                ## Runs

                | began (UTC) | commit | order | machine | load, start and end | verdict | file |
                | --- | --- | --- | --- | --- | --- | --- |
                """ + runs.reversed().stream().map(ResultsPage::row).collect(Collectors.joining());
    }

    private static String row(KeptRun run) {
        var machine = run.machine();
        return line(
                run.when(),
                run.what(),
                "`" + run.order() + "`",
                "%d cores of %s, %s; JDK %s; PostgreSQL %s; Kafka %s"
                        .formatted(
                                machine.cores(),
                                machine.processor(),
                                machine.memory(),
                                machine.jdk(),
                                machine.postgresql(),
                                machine.kafka()),
                run.loadAtStart() + ", " + run.loadAtEnd(),
                verdict(run),
                "[JSON](history/%s)".formatted(run.fileName()));
    }

    private static String verdict(KeptRun run) {
        boolean exact = run.sections().stream().allMatch(KeptSection::exact);
        long missed = run.sections().stream()
                .flatMap(section -> section.figures().stream())
                .filter(figure -> "MISSED".equals(figure.verdict()))
                .count();
        return (exact ? "exact" : "**NOT EXACT**") + (missed == 0 ? "" : ", **%d MISSED**".formatted(missed));
    }

    /** Of every kind of part what was found, the newest first. */
    private Map<String, List<Found>> byKind() {
        var kinds = new LinkedHashMap<String, List<Found>>();
        for (var run : runs.reversed()) {
            for (var section : run.sections()) {
                kinds.computeIfAbsent(section.kind(), kind -> new ArrayList<>()).add(new Found(run, section));
            }
        }
        return kinds;
    }

    private static String section(List<Found> found) {
        var newest = found.getFirst();
        var earlier = found.subList(1, found.size());
        return """

                ## %s

                %s, commit %s; load %s at the start, %s at the end: %s.

                | figure | value | beside | ratio | aim | verdict | before |
                | --- | --- | --- | --- | --- | --- | --- |
                """.formatted(
                                cell(newest.section().title()),
                                newest.run().when(),
                                newest.run().what(),
                                newest.run().loadAtStart(),
                                newest.run().loadAtEnd(),
                                newest.section().exact() ? "exact" : "**NOT EXACT**")
                + newest.section().figures().stream()
                        .map(figure -> row(figure, earlier))
                        .collect(Collectors.joining());
    }

    private static String row(KeptFigure figure, List<Found> earlier) {
        return line(
                figure.what(),
                figure.figure(),
                figure.beside(),
                figure.ratio() == null ? null : String.format(Locale.ROOT, "%.2f", figure.ratio()),
                figure.aim(),
                "MISSED".equals(figure.verdict()) ? "**MISSED**" : figure.verdict(),
                before(figure.what(), earlier));
    }

    private static String before(String what, List<Found> earlier) {
        return earlier.stream()
                .flatMap(found -> value(what, found)
                        .map(value -> "%s (%s, %s)"
                                .formatted(
                                        value,
                                        found.run().at().substring(0, 10),
                                        found.run().what()))
                        .stream())
                .limit(MOST_BEFORE)
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> value(String what, Found found) {
        return found.section().figures().stream()
                .filter(figure -> figure.what().equals(what))
                .map(KeptFigure::figure)
                .findFirst();
    }

    private static String line(@Nullable String... cells) {
        return Stream.of(cells)
                        .map(cell -> cell == null ? "" : cell(cell))
                        .collect(Collectors.joining(" | ", "| ", " |"))
                + "\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }
}
