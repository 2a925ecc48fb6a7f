package org.clarion.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.LogManager;
import org.clarion.proof.bench.Bench;
import org.clarion.proof.bench.Scale;
import org.clarion.proof.checking.Finding;
import org.clarion.proof.drill.Drill;
import org.clarion.proof.drill.DrillPlan;
import org.clarion.proof.drill.LettersDrill;
import org.clarion.proof.drill.LettersPlan;
import org.clarion.proof.drill.MailingDrill;
import org.clarion.proof.drill.MailingPlan;
import org.clarion.proof.house.House;
import org.clarion.proof.keeping.RestoreDrill;
import org.clarion.proof.report.Terminal;
import org.clarion.proof.upgrade.RollingUpgrade;
import org.clarion.proof.upgrade.RunningBuilds;
import org.clarion.proof.upgrade.ServiceBuild;

/** The programs behind {@code ./clarion bench} and {@code ./clarion drill}; they end with 1 when anything is not exact or an aim is missed. */
public final class Proof {

    private static final Set<String> OF_BENCH = Set.of(
            "--short",
            "--seconds",
            "--rate",
            "--streams",
            "--reports",
            "--outage",
            "--mails",
            "--day",
            "--soak",
            "--only");
    private static final Set<String> OF_DRILL = Set.of(
            "--short",
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

    /** Room for ten thousand streams; all else is measured as it is delivered. */
    private static final Map<String, String> OF_A_BENCH = Map.of("CLARION_HEAP", "768m");

    /** A self-check that speaks soon. */
    static final Map<String, String> OF_A_TEST = Map.of("CLARION_HEAP", "768m", "REPORTS_SELF_CHECK_EVERY", "5s");

    private final Path repository;
    private final Path folder;
    private final Terminal terminal = new Terminal(System.out, Clock.systemUTC());

    Proof(Path repository, Path folder) {
        this.repository = repository;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        try (var settings = Proof.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
        var repository = Path.of(System.getProperty("clarion.repository", "."))
                .toAbsolutePath()
                .normalize();
        var folder = repository
                .resolve(System.getenv().getOrDefault("CLARION_FOLDER", ".clarion"))
                .resolve("proof");
        var rest = List.of(arguments).subList(1, arguments.length);
        try {
            var proof = new Proof(repository, folder);
            System.exit(arguments[0].equals("bench") ? proof.bench(rest) : proof.drill(rest));
        } catch (Order.Misunderstood sentence) {
            System.err.println(sentence.getMessage());
            System.exit(2);
        }
    }

    private int bench(List<String> arguments) throws Exception {
        var order = Order.of(arguments, OF_BENCH);
        var only = order.only(Bench.parts(), Bench.usual());
        var scale = order.isShort() ? Scale.small(order::number) : Scale.whole(order::number);
        try (var house = up(OF_A_BENCH)) {
            return new Bench(house, scale, terminal).run(only, repository, folder.resolve("bench.html")) ? 0 : 1;
        }
    }

    private int drill(List<String> arguments) throws Exception {
        var order = Order.of(arguments, OF_DRILL);
        if (order.isOfRestore()) {
            try (var house = up(OF_A_TEST)) {
                return verdict(new RestoreDrill(house, terminal).run(), "Verdict: what was kept agrees by itself.");
            }
        }
        if (order.isOfUpgrade()) {
            return upgrade(order);
        }
        int seed = order.number("--seed").orElse((int) (terminal.now().toEpochMilli() % 1_000_000) + 1);
        if (order.isOfMailing()) {
            return drillMailing(order, seed);
        }
        if (order.isOfLetters()) {
            return drillLetters(order, seed);
        }
        var plan = order.isShort() ? DrillPlan.small(seed) : DrillPlan.whole(seed);
        plan = plan.of(
                order.number("--actions").orElse(plan.actions()),
                order.number("--kills").orElse(plan.kills()));
        var minutes = order.number("--minutes");
        plan = minutes.isPresent() ? plan.endingWithin(Duration.ofMinutes(minutes.getAsInt())) : plan;
        try (var house = up(OF_A_TEST)) {
            var findings = new Drill(house, plan, terminal).run(folder.resolve("acknowledged"));
            return verdict(findings, "Verdict: nothing lost, nothing double.");
        }
    }

    private int upgrade(Order order) throws Exception {
        var older = ServiceBuild.before(order.word("--from"), repository, folder, terminal);
        var builds = RunningBuilds.all(older, folder);
        var settings = new HashMap<>(builds.settings());
        settings.put("REPORTS_SELF_CHECK_EVERY", "5s");
        settings.put("QUARKUS_SHUTDOWN_DELAY", "2s"); // the edge looks five times a second
        settings.put("LETTERS_PACING_PER_HOUR", "36000");
        settings.put("LETTERS_PACING_AT_ONCE", "1000");
        settings.put("LETTERS_PACING_PER_DAY", "100000");
        terminal.accept("From " + older.name() + " to the build here.");
        try (var house = up(settings)) {
            var findings = new RollingUpgrade(house, builds, ServiceBuild.here(repository), terminal)
                    .run(folder.resolve("acknowledged"));
            return verdict(findings, "Verdict: nothing refused, nothing lost, nothing double.");
        }
    }

    private int drillMailing(Order order, int seed) throws Exception {
        var usual = order.isShort() ? MailingPlan.small(seed) : MailingPlan.whole(seed);
        var plan = usual.of(
                order.number("--mails").orElse(usual.mails()),
                order.number("--kills").orElse(usual.kills()));
        try (var house = up(OF_A_BENCH)) {
            return verdict(
                    new MailingDrill(house, plan, terminal).run(),
                    "Verdict: nobody skipped, and nothing twice but what was under way.");
        }
    }

    private int drillLetters(Order order, int seed) throws Exception {
        var usual = order.isShort() ? LettersPlan.small(seed) : LettersPlan.whole(seed);
        var plan = usual.of(
                order.number("--mails").orElse(usual.letters()),
                order.number("--kills").orElse(usual.kills()));
        try (var house = up(OF_A_BENCH)) {
            return verdict(
                    new LettersDrill(house, plan, terminal).run(),
                    "Verdict: no letter lost, and none twice but what was in flight, under the same name.");
        }
    }

    private int verdict(List<Finding> findings, String good) {
        boolean agree = findings.stream().allMatch(Finding::agrees);
        terminal.accept(
                agree ? good : "Verdict: NOT EXACT, or not finished in time; see what DIFFERS. The logs: " + folder);
        return agree ? 0 : 1;
    }

    private House up(Map<String, String> settings) throws IOException {
        terminal.accept("Starting a house of its own in " + folder);
        var house = House.up(repository, folder, settings);
        terminal.accept("The house is up.");
        return house;
    }
}
