package org.clarion.proof.drill;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.clarion.localrun.Port;
import org.clarion.proof.checking.Acknowledged;
import org.clarion.proof.checking.CheckedRows;
import org.clarion.proof.checking.Checker;
import org.clarion.proof.checking.Finding;
import org.clarion.proof.checking.ShownTotals;
import org.clarion.proof.checking.ToldTotals;
import org.clarion.proof.house.House;
import org.clarion.proof.house.OpenedHouse;
import org.clarion.proof.house.Processes;
import org.clarion.proof.load.Variety;

/** Clients report and retry while parts are killed; then everything is compared. */
public final class Drill {

    private static final Duration CALM_WITHIN = Duration.ofMinutes(5);

    private final House house;
    private final DrillPlan plan;
    private final Consumer<String> say;
    private final String prefix;
    private final ShownTotals shown;

    public Drill(House house, DrillPlan plan, Consumer<String> say) {
        this.house = house;
        this.plan = plan;
        this.say = say;
        this.prefix = "drill-" + plan.seed() + ":";
        this.shown = new ShownTotals(house.port(Port.URGENT_ACTIONS), house.port(Port.ACTION_REPORTS));
    }

    /** What the checker found; the receipts stay in the file. */
    public List<Finding> run(Path receiptsFile) throws IOException, SQLException, InterruptedException {
        var action = OpenedHouse.action(house);
        say.accept("%d actions by %d clients, %d kills, seed %d"
                .formatted(plan.actions(), plan.clients(), plan.kills(), plan.seed()));
        long began = System.nanoTime();
        var findings = new ArrayList<Finding>();
        try (var receipts = new Receipts(receiptsFile)) {
            long tries = reportWhileKilling(action, receipts, findings);
            say.accept("%d acknowledged after %d tries in %d s; the longest time without any: %.1f s"
                    .formatted(
                            receipts.many(),
                            tries,
                            Duration.ofNanos(System.nanoTime() - began).toSeconds(),
                            receipts.longestSilence().toMillis() / 1000.0));
        }
        var rows = new CheckedRows(house.jdbcUrl("%s"));
        var checker = new Checker(rows, new ToldTotals(house.brokers()), shown);
        var acknowledged = Acknowledged.in(receiptsFile);
        findings.addAll(new Calm(house, shown, checker).findings(action, prefix, acknowledged, CALM_WITHIN));
        findings.forEach(finding -> say.accept(finding.toString()));
        return findings;
    }

    /** How often was tried; reports and kills that did not come in time are findings. */
    private long reportWhileKilling(String action, Receipts receipts, List<Finding> findings)
            throws IOException, InterruptedException {
        var deadline = new DrillDeadline(plan.within());
        var door = URI.create(shown.campaign(action) + "/record_outreach_helper");
        var variety = new Variety(shown.targets(action));
        var left = new AtomicLong(plan.actions());
        try (var threads = Executors.newFixedThreadPool(plan.clients())) {
            var clients = IntStream.range(0, plan.clients())
                    .mapToObj(any -> threads.submit(new Client(door, prefix, variety, left, receipts)))
                    .toList();
            int kills = new Killer(house.processes(), receipts, say).kill(plan.order(Processes.MORTAL), deadline);
            threads.shutdown();
            if (!threads.awaitTermination(deadline.left().toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
            long tries = sum(clients);
            findings.add(Finding.of("kills in time", plan.kills(), kills));
            findings.add(Finding.of("reports acknowledged in time", plan.actions(), receipts.many()));
            return tries;
        }
    }

    private static long sum(List<Future<Long>> clients) throws InterruptedException {
        long tries = 0;
        try {
            for (var client : clients) {
                tries += client.isCancelled() ? 0 : client.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a client gave up", failed);
        }
        return tries;
    }
}
