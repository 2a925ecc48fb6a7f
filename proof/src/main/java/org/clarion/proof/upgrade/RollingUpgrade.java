package org.clarion.proof.upgrade;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.clarion.localrun.Port;
import org.clarion.proof.checking.Acknowledged;
import org.clarion.proof.checking.CheckedRows;
import org.clarion.proof.checking.Checker;
import org.clarion.proof.checking.Finding;
import org.clarion.proof.checking.ShownTotals;
import org.clarion.proof.checking.ToldTotals;
import org.clarion.proof.drill.Calm;
import org.clarion.proof.drill.Client;
import org.clarion.proof.drill.Receipts;
import org.clarion.proof.house.House;
import org.clarion.proof.house.OpenedHouse;
import org.clarion.proof.house.Pause;
import org.clarion.proof.load.Variety;
import org.clarion.proof.visiting.AnswersSeen;
import org.clarion.proof.visiting.VisitedHouse;
import org.clarion.proof.visiting.Visitors;

/** Every instance is ended and started anew as another version, one by one, while reports, letters and readers come in. */
public final class RollingUpgrade {

    private static final String PREFIX = "upgrade:";
    private static final String BY_PROGRAMS = "reports by programs";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int PROGRAMS = 3;
    private static final long BETWEEN_REPORTS = 100;

    /** Old and new side by side for a while, before the next is replaced. */
    private static final long SIDE_BY_SIDE = 3000;

    private final House house;
    private final RunningBuilds builds;
    private final ServiceBuild newer;
    private final Consumer<String> say;
    private final ShownTotals shown;
    private final AnswersSeen seen = new AnswersSeen();
    private final AtomicBoolean enough = new AtomicBoolean();

    public RollingUpgrade(House house, RunningBuilds builds, ServiceBuild newer, Consumer<String> say) {
        this.house = house;
        this.builds = builds;
        this.newer = newer;
        this.say = say;
        this.shown = new ShownTotals(house.port(Port.URGENT_ACTIONS), house.port(Port.ACTION_REPORTS));
    }

    public List<Finding> run(Path receiptsFile) throws IOException, SQLException, InterruptedException {
        var action = OpenedHouse.action(house);
        var findings = new ArrayList<Finding>();
        var visited = new VisitedHouse(house.port(Port.EDGE), seen);
        var visitors = new Visitors(visited, seen, action, shown.targets(action));
        try (var receipts = new Receipts(receiptsFile);
                var threads = Executors.newCachedThreadPool()) {
            var crowd = crowd(action, visitors, receipts).stream()
                    .map(threads::submit)
                    .toList();
            Pause.millis(SIDE_BY_SIDE);
            try {
                findings.add(
                        Finding.of("instances replaced", RunningBuilds.parts().size(), replaceAll()));
                Pause.millis(SIDE_BY_SIDE);
            } finally {
                enough.set(true);
                visitors.stop();
            }
            finish(crowd);
            say.accept("%d acknowledged, the longest time without any: %.1f s"
                    .formatted(receipts.many(), receipts.longestSilence().toMillis() / 1000.0));
        }
        seen.lines().forEach(say);
        findings.addAll(seen.findings());
        var rows = new CheckedRows(house.jdbcUrl("%s"));
        var checker = new Checker(rows, new ToldTotals(house.brokers()), shown);
        findings.addAll(
                new Calm(house, shown, checker).findings(action, PREFIX, Acknowledged.in(receiptsFile), PATIENCE));
        findings.addAll(doneAndKept(rows));
        findings.forEach(finding -> say.accept(finding.toString()));
        return findings;
    }

    private List<Callable<Object>> crowd(String action, Visitors visitors, Receipts receipts) throws IOException {
        var crowd = new ArrayList<Callable<Object>>();
        var left = new AtomicLong(1_000_000_000);
        var door = URI.create("http://127.0.0.1:%d/api/osdi/v1/advocacy_campaigns/%s/record_outreach_helper"
                .formatted(house.port(Port.EDGE), action));
        for (int program = 0; program < PROGRAMS; program++) {
            var client = new Client(door, PREFIX, new Variety(shown.targets(action)), left, receipts)
                    .telling(outcome -> seen.add(BY_PROGRAMS, outcome))
                    .until(enough::get, BETWEEN_REPORTS);
            crowd.add(client::call);
        }
        crowd.add(task(visitors::report));
        crowd.add(task(visitors::write));
        crowd.add(task(visitors::read));
        crowd.add(task(visitors::read));
        return crowd;
    }

    private interface Task {
        void run() throws InterruptedException;
    }

    private static Callable<Object> task(Task task) {
        return () -> {
            task.run();
            return "";
        };
    }

    private int replaceAll() throws IOException {
        int replaced = 0;
        for (var part : RunningBuilds.parts()) {
            if (!replace(part)) {
                say.accept("Waited in vain for " + part + "; the rest stays as it is.");
                return replaced;
            }
            replaced++;
            Pause.millis(SIDE_BY_SIDE);
        }
        return replaced;
    }

    private boolean replace(String part) throws IOException {
        long began = System.nanoTime();
        try (var away = house.end(part, PATIENCE)) {
            builds.point(part, newer);
            say.accept("%s has ended after %.1f s; it comes back as %s"
                    .formatted(away.part(), (System.nanoTime() - began) / 1e9, newer.name()));
        }
        return Pause.until(() -> builds.isReady(house, part), PATIENCE);
    }

    private static void finish(List<Future<Object>> crowd) throws InterruptedException {
        try {
            for (var one : crowd) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a visitor gave up", failed);
        }
    }

    private List<Finding> doneAndKept(CheckedRows rows) throws SQLException {
        return List.of(
                Finding.of(
                        "reports by the form in the journal", seen.howOften(Visitors.FORMS), rows.reportsBy("form:")),
                Finding.of(
                        "letters that letters knows as confirmed",
                        seen.howOften(Visitors.CONFIRMED),
                        rows.confirmedLetters()),
                Finding.of(
                        "letters that action-reports has counted", rows.confirmedLetters(), rows.reportsBy("letter:")));
    }
}
