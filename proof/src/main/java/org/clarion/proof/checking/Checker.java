package org.clarion.proof.checking;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clarion.proof.load.Variety;

/** Compares what was acknowledged with everything that should know of it, by its own questions to each. */
public final class Checker {

    private static final List<String> DATABASES = List.of("urgent_actions", "supporters", "letters", "action_reports");

    private static final List<String> DIMENSIONS = List.of("CHANNEL", "TARGET", "COUNTRY", "SECTION", "DAY");

    private final CheckedRows rows;
    private final ToldTotals told;
    private final ShownTotals shown;
    private final boolean everythingWasTold;

    public Checker(CheckedRows rows, ToldTotals told, ShownTotals shown) {
        this(rows, told, shown, true);
    }

    private Checker(CheckedRows rows, ToldTotals told, ShownTotals shown, boolean everythingWasTold) {
        this.rows = rows;
        this.told = told;
        this.shown = shown;
        this.everythingWasTold = everythingWasTold;
    }

    /** Single reports are not told anew. */
    public Checker afterKafkaWasLost() {
        return new Checker(rows, told, shown, false);
    }

    /** By hand: port of PostgreSQL, of Kafka, of urgent-actions, of action-reports, prefix, file of what was acknowledged. */
    public static void main(String[] arguments) throws IOException, SQLException {
        var shown = new ShownTotals(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        var server = "jdbc:postgresql://127.0.0.1:" + arguments[0] + "/%s?user=postgres";
        var checker = new Checker(new CheckedRows(server), new ToldTotals("127.0.0.1:" + arguments[1]), shown);
        var findings = checker.compare(shown.demoAction(), arguments[4], Acknowledged.in(Path.of(arguments[5])));
        findings.forEach(System.out::println);
        System.exit(findings.stream().allMatch(Finding::agrees) ? 0 : 1);
    }

    /** The action must have no reports whose senders were not told to the checker, but those from before the prefix. */
    public List<Finding> compare(String action, String prefix, Map<String, String> acknowledged)
            throws IOException, SQLException {
        var id = UUID.fromString(action);
        var journal = rows.reports(id, prefix);
        long total = rows.journal(id);
        var findings = new ArrayList<Finding>();
        findings.add(Finding.of("rows of the journal that were acknowledged", acknowledged.size(), journal.size()));
        findings.add(Finding.of("acknowledged, but not in the journal", 0, without(acknowledged, journal)));
        findings.add(Finding.of("in the journal, but never acknowledged", 0, without(journal, acknowledged)));
        findings.add(
                Finding.of("ids in the journal, each once", journal.size(), new HashSet<>(journal.values()).size()));
        findings.add(Finding.of("actions they tell of", quantity(acknowledged.keySet()), rows.quantity(id, prefix)));
        if (everythingWasTold) {
            findings.add(Finding.of("acknowledged, but never told in Kafka", 0, missing(acknowledged, told.reports())));
        }
        var wrong = rows.wrongItems(id);
        for (var dimension : DIMENSIONS) {
            long along = rows.totals(id).getOrDefault(dimension, 0L);
            var name = dimension.toLowerCase(Locale.ROOT);
            findings.add(Finding.of("totals in action-reports by " + name, total, along));
            findings.add(Finding.of(
                    "items by " + name + " that differ from their reports", 0, wrong.getOrDefault(dimension, 0L)));
        }
        findings.add(Finding.of("total shown to other systems", total, shown.toOtherSystems(action)));
        findings.add(Finding.of("total in the last event", total, told.lastTotal(action)));
        findings.add(Finding.of("total shown to the public", total, shown.toThePublic(action)));
        for (var database : DATABASES) {
            findings.add(Finding.of("left in the outbox of " + database, 0, rows.outbox(database)));
        }
        findings.add(Finding.of("dead letters", 0, told.deadLetters()));
        findings.add(Finding.of("totals that the self-check finds wrong", 0, shown.differing()));
        return findings;
    }

    private static long quantity(Set<String> identifiers) {
        return identifiers.stream().mapToLong(Variety::quantity).sum();
    }

    private static long without(Map<String, String> some, Map<String, String> others) {
        return some.entrySet().stream()
                .filter(one -> !one.getValue().equals(others.get(one.getKey())))
                .count();
    }

    private static long missing(Map<String, String> acknowledged, Set<String> reports) {
        return acknowledged.values().stream()
                .filter(id -> !reports.contains(id))
                .count();
    }
}
