package org.clarion.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.LogManager;
import org.clarion.proof.bench.Bench;
import org.clarion.proof.bench.Scale;
import org.clarion.proof.history.KeptSection;
import org.clarion.proof.history.RunKeeper;
import org.clarion.proof.history.RunsKept;
import org.clarion.proof.house.House;
import org.clarion.proof.house.LivingHouse;
import org.clarion.proof.report.Terminal;

/** The programs behind {@code ./clarion bench} and {@code ./clarion drill}; they end with 1 when anything is not exact or an aim is missed. */
public final class Proof {

    private static final Set<String> OF_BENCH = Set.of(
            "--short",
            "--keep",
            "--page",
            "--seconds",
            "--rate",
            "--streams",
            "--reports",
            "--outage",
            "--mails",
            "--day",
            "--soak",
            "--only");

    /** Room for ten thousand streams; all else is measured as it is delivered. */
    static final Map<String, String> OF_A_BENCH = Map.of("CLARION_HEAP", "768m");

    /** Alone it needs no house beside one that is at work. */
    private static final Set<String> OF_A_HOUSE_AT_WORK = Set.of("pages");

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
            System.exit(arguments[0].equals("bench") ? proof.bench(rest) : new Drills(proof).run(rest));
        } catch (Order.Misunderstood sentence) {
            System.err.println(sentence.getMessage());
            System.exit(2);
        }
    }

    private int bench(List<String> arguments) throws Exception {
        var order = Order.of(arguments, OF_BENCH);
        if (order.isOfThePage()) {
            terminal.accept("The page of all results: " + new RunsKept(repository).makePage());
            return 0;
        }
        var only = order.only(Bench.parts(), Bench.usual());
        var scale = order.isShort() ? Scale.small(order::number) : Scale.whole(order::number);
        var keeper = keeper("bench", order);
        try (var house = up(only.equals(OF_A_HOUSE_AT_WORK) ? LivingHouse.FROM_THE_BEGINNING : OF_A_BENCH)) {
            return new Bench(house, scale, terminal)
                            .telling((part, section) -> keeper.add(KeptSection.of(part, section), house))
                            .run(only, repository, folder.resolve("bench.html"))
                    ? 0
                    : 1;
        }
    }

    RunKeeper keeper(String program, Order order) {
        return RunKeeper.begin(
                repository, folder, new RunKeeper.Asked(program, order.asked(), order.isKept()), Clock.systemUTC());
    }

    House up(Map<String, String> settings) throws IOException {
        terminal.accept("Starting a house of its own in " + folder);
        var house = House.up(repository, folder, settings);
        terminal.accept("The house is up.");
        return house;
    }

    Path repository() {
        return repository;
    }

    Path folder() {
        return folder;
    }

    Terminal terminal() {
        return terminal;
    }
}
