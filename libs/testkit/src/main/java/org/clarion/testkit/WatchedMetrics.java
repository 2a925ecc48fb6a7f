package org.clarion.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a service has the metrics that alerts and dashboards ask for: a name that was changed would never ring. */
public final class WatchedMetrics {

    private static final Path OBSERVABILITY = Path.of("../../deploy/observability");
    private static final Pattern EXPRESSION =
            Pattern.compile("^\\s*expr: (.+)$|\"expr\": \"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.MULTILINE);

    /** What stands in an expression beside metrics: labels, spans, words in quotes. */
    private static final Pattern BESIDE = Pattern.compile("\\{[^}]*}|\\[[^]]*]|\\bby\\s*\\([^)]*\\)");

    private static final Pattern METRIC = Pattern.compile("\\b[a-z]+(?:_[a-z]+)+\\b(?!\\s*\\()");

    private WatchedMetrics() {}

    /**
     * Those that are asked of this service and that it does not have.
     *
     * @param scraped what its {@code /q/metrics} says after somebody asked it for a page
     */
    public static Set<String> missing(String service, String scraped) {
        var there = scraped.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
        return Stream.of("alerts.yml", "dashboards/house.json", "dashboards/" + service + ".json")
                .flatMap(file -> in(read(OBSERVABILITY.resolve(file))).stream())
                .filter(metric -> isOf(service, metric))
                .filter(metric -> !there.contains(metric))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> in(String file) {
        return EXPRESSION
                .matcher(file)
                .results()
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .map(expression -> BESIDE.matcher(expression).replaceAll(" "))
                .flatMap(expression -> METRIC.matcher(expression).results().map(found -> found.group()))
                .toList();
    }

    /** Some are of one service by their nature; every service has the others. */
    private static boolean isOf(String service, String metric) {
        if (metric.startsWith("reports_")) {
            return service.equals("action-reports");
        }
        return !metric.startsWith("totals_copy_") || service.equals("urgent-actions");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
