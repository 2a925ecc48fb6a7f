package org.clarion.proof;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.clarion.proof.checking.Finding;
import org.clarion.proof.drill.Drill;
import org.clarion.proof.drill.DrillPlan;
import org.clarion.proof.drill.LettersDrill;
import org.clarion.proof.drill.LettersPlan;
import org.clarion.proof.drill.MailingDrill;
import org.clarion.proof.drill.MailingPlan;
import org.clarion.proof.history.KeptSection;
import org.clarion.proof.history.RunKeeper;
import org.clarion.proof.keeping.RestoreDrill;
import org.clarion.proof.report.Terminal;
import org.clarion.proof.upgrade.RollingUpgrade;
import org.clarion.proof.upgrade.RunningBuilds;
import org.clarion.proof.upgrade.ServiceBuild;

/** The drills behind {@code ./clarion drill}: which one, with what plan, and what it came to. */
final class Drills {

    private static final Set<String> OF_DRILL = Set.of(
            "--short",
            "--keep",
            "--mailing",
            "--letters",
            "--mails",
            "--actions",
            "--kills",
            "--seed",
            "--minutes",
            "--upgrade",
            "--from",
            "--restore");

    private final Proof proof;
    private final Terminal terminal;

    Drills(Proof proof) {
        this.proof = proof;
        this.terminal = proof.terminal();
    }

    int run(List<String> arguments) throws Exception {
        var order = Order.of(arguments, OF_DRILL);
        var keeper = proof.keeper("drill", order);
        int seed = order.number("--seed").orElse((int) (terminal.now().toEpochMilli() % 1_000_000) + 1);
        if (order.isOfRestore()) {
            return restore(keeper);
        }
        if (order.isOfUpgrade()) {
            return upgrade(order, keeper);
        }
        if (order.isOfMailing()) {
            return mailing(order, seed, keeper);
        }
        return order.isOfLetters() ? letters(order, seed, keeper) : parts(order, seed, keeper);
    }

    private int parts(Order order, int seed, RunKeeper keeper) throws Exception {
        var plan = order.isShort() ? DrillPlan.small(seed) : DrillPlan.whole(seed);
        plan = plan.of(
                order.number("--actions").orElse(plan.actions()),
                order.number("--kills").orElse(plan.kills()));
        var minutes = order.number("--minutes");
        plan = minutes.isPresent() ? plan.endingWithin(Duration.ofMinutes(minutes.getAsInt())) : plan;
        try (var house = proof.up(Proof.OF_A_TEST)) {
            var findings = new Drill(house, plan, terminal).run(proof.folder().resolve("acknowledged"));
            var title = "Drill: %,d reports, %d kills, seed %d".formatted(plan.actions(), plan.kills(), seed);
            keeper.add(KeptSection.ofFindings("drill", title, findings), house);
            return verdict(findings, "Verdict: nothing lost, nothing double.");
        }
    }

    private int restore(RunKeeper keeper) throws Exception {
        try (var house = proof.up(Proof.OF_A_TEST)) {
            var findings = new RestoreDrill(house, terminal).run();
            keeper.add(KeptSection.ofFindings("drill-restore", "Drill of a restore", findings), house);
            return verdict(findings, "Verdict: what was kept agrees by itself.");
        }
    }

    private int upgrade(Order order, RunKeeper keeper) throws Exception {
        var folder = proof.folder();
        var older = ServiceBuild.before(order.word("--from"), proof.repository(), folder, terminal);
        var builds = RunningBuilds.all(older, folder);
        var settings = new HashMap<>(builds.settings());
        settings.put("REPORTS_SELF_CHECK_EVERY", "5s");
        settings.put("QUARKUS_SHUTDOWN_DELAY", "2s"); // the edge looks five times a second
        settings.put("LETTERS_PACING_PER_HOUR", "36000");
        settings.put("LETTERS_PACING_AT_ONCE", "1000");
        settings.put("LETTERS_PACING_PER_DAY", "100000");
        terminal.accept("From " + older.name() + " to the build here.");
        try (var house = proof.up(settings)) {
            var findings = new RollingUpgrade(house, builds, ServiceBuild.here(proof.repository()), terminal)
                    .run(folder.resolve("acknowledged"));
            keeper.add(KeptSection.ofFindings("drill-upgrade", "Drill of an upgrade", findings), house);
            return verdict(findings, "Verdict: nothing refused, nothing lost, nothing double.");
        }
    }

    private int mailing(Order order, int seed, RunKeeper keeper) throws Exception {
        var usual = order.isShort() ? MailingPlan.small(seed) : MailingPlan.whole(seed);
        var plan = usual.of(
                order.number("--mails").orElse(usual.mails()),
                order.number("--kills").orElse(usual.kills()));
        try (var house = proof.up(Proof.OF_A_BENCH)) {
            var findings = new MailingDrill(house, plan, terminal).run();
            var title = "Drill of a mailing: %,d mails, %d kills, seed %d".formatted(plan.mails(), plan.kills(), seed);
            keeper.add(KeptSection.ofFindings("drill-mailing", title, findings), house);
            return verdict(findings, "Verdict: nobody skipped, and nothing twice but what was under way.");
        }
    }

    private int letters(Order order, int seed, RunKeeper keeper) throws Exception {
        var usual = order.isShort() ? LettersPlan.small(seed) : LettersPlan.whole(seed);
        var plan = usual.of(
                order.number("--mails").orElse(usual.letters()),
                order.number("--kills").orElse(usual.kills()));
        try (var house = proof.up(Proof.OF_A_BENCH)) {
            var findings = new LettersDrill(house, plan, terminal).run();
            var title =
                    "Drill of letters: %,d letters, %d kills, seed %d".formatted(plan.letters(), plan.kills(), seed);
            keeper.add(KeptSection.ofFindings("drill-letters", title, findings), house);
            return verdict(
                    findings, "Verdict: no letter lost, and none twice but what was in flight, under the same name.");
        }
    }

    private int verdict(List<Finding> findings, String good) {
        boolean agree = findings.stream().allMatch(Finding::agrees);
        terminal.accept(
                agree
                        ? good
                        : "Verdict: NOT EXACT, or not finished in time; see what DIFFERS. The logs: " + proof.folder());
        return agree ? 0 : 1;
    }
}
