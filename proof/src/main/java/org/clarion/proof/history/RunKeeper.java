package org.clarion.proof.history;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.AppInfoParser;
import org.clarion.proof.house.House;
import org.clarion.proof.report.Machine;

/**
 * Writes down what a run finds, after every part: in the folder of the run always, in the history of the repository when the run is to
 * be kept. A run that breaks keeps the parts before.
 */
public final class RunKeeper {

    /** Beside the report, for whoever reads figures by a program. */
    private static final String FILE = "run.json";

    private final Path repository;
    private final Path folder;
    private final Clock clock;
    private final String program;
    private final Map<String, String> settings;
    private final boolean keeps;
    private final Instant began;
    private final String loadAtStart;
    private final List<KeptSection> sections = new ArrayList<>();

    /** What a run was asked for, and whether its figures are to stay. */
    public record Asked(String program, Map<String, String> settings, boolean keeps) {}

    private RunKeeper(Path repository, Path folder, Asked asked, Clock clock) {
        this.repository = repository;
        this.folder = folder;
        this.clock = clock;
        this.program = asked.program();
        this.settings = asked.settings();
        this.keeps = asked.keeps();
        this.began = clock.instant();
        this.loadAtStart = Machine.load();
    }

    /** Before anything is started: how busy the machine is by itself is a part of every figure. */
    public static RunKeeper begin(Path repository, Path folder, Asked asked, Clock clock) {
        return new RunKeeper(repository, folder, asked, clock);
    }

    public void add(KeptSection section, House house) throws IOException, SQLException {
        sections.add(section);
        var run = run(house);
        RunsKept.write(run, folder.resolve(FILE));
        if (keeps) {
            new RunsKept(repository).keep(run);
        }
    }

    private KeptRun run(House house) throws SQLException {
        var machine = new KeptMachine(
                Runtime.getRuntime().availableProcessors(),
                Machine.processor(),
                Machine.memory(),
                Machine.kernel(),
                Runtime.version().toString(),
                postgresql(house),
                AppInfoParser.getVersion());
        return new KeptRun(
                program,
                second(began),
                second(clock.instant()),
                Machine.commit(repository),
                Machine.hasChanges(repository),
                machine,
                loadAtStart,
                Machine.load(),
                settings,
                List.copyOf(sections));
    }

    private static String postgresql(House house) throws SQLException {
        try (var connection = DriverManager.getConnection(house.jdbcUrl("postgres"))) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static String second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
