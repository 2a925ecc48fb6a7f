package org.clarion.proof.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clarion.proof.house.House;
import org.clarion.proof.report.Machine;
import org.clarion.proof.report.Page;
import org.clarion.proof.report.ProofSection;
import org.clarion.proof.report.Summary;
import org.clarion.proof.report.Terminal;

/** Takes every figure in one run against one house. */
public final class Bench {

    private static final List<BenchPart> PARTS = List.of(
            new Limits(),
            new FewReports(),
            new Sustained(),
            new Highest(),
            new ThroughTheEdge(),
            new Overload(),
            new Standstill(),
            new LimitsAgain(),
            new Live(),
            new Polling(),
            new ManyStreams(),
            new DeskStreams(),
            new Outage(),
            new DayBench(),
            new Soak(),
            new MailingBench(),
            new LettersBench(),
            new PagesBench(),
            new ManyReports());

    private final House house;
    private final Scale scale;
    private final Terminal terminal;
    private Listener telling = (part, section) -> {};

    public Bench(House house, Scale scale, Terminal terminal) {
        this.house = house;
        this.scale = scale;
        this.terminal = terminal;
    }

    /** Hears of each part as soon as it has ended. */
    public interface Listener {
        void found(String part, ProofSection section) throws Exception;
    }

    public Bench telling(Listener listener) {
        this.telling = listener;
        return this;
    }

    public static List<String> parts() {
        return PARTS.stream().map(BenchPart::name).distinct().toList();
    }

    /** What is run when nobody says what: all but the soak, which is an hour of its own. */
    public static List<String> usual() {
        return parts().stream().filter(part -> !part.equals(Soak.NAME)).toList();
    }

    /** Whether everything was exact and every aim reached; the report is in the file. */
    public boolean run(Set<String> only, Path repository, Path report) throws Exception {
        var circumstances = circumstances(repository);
        circumstances.forEach(terminal);
        var setting = BenchSetting.of(house, scale, terminal);
        var sections = new ArrayList<ProofSection>();
        for (var part : PARTS) {
            if (only.contains(part.name())) {
                terminal.accept(part.name() + " begins");
                var section = part.run(setting);
                sections.add(scale.judged() ? section : section.unjudged());
                terminal.print(sections.getLast());
                telling.found(part.name(), sections.getLast());
            }
        }
        return tell(new Summary(sections), circumstances, report);
    }

    private boolean tell(Summary summary, List<String> circumstances, Path report) throws IOException {
        terminal.print(summary);
        Files.writeString(report, Page.of("Clarion: measured beside its limits", circumstances, summary));
        terminal.accept("The report: " + report);
        return summary.isGood();
    }

    private List<String> circumstances(Path repository) throws IOException, SQLException {
        var circumstances = new ArrayList<>(Machine.circumstances(repository, terminal.now()));
        circumstances.add(String.join(", ", promises()));
        circumstances.add(
                "Reports come in by OSDI, POST record_outreach_helper with a token, at the port of action-reports; in the part edge, where it says so, through the edge.");
        if (!scale.judged()) {
            circumstances.add("A short run: its figures say nothing about speed, and no aim is judged.");
        }
        return circumstances;
    }

    private List<String> promises() throws SQLException {
        return Promises.kept(house.jdbcUrl("action_reports").replace("user=postgres", "user=action_reports"));
    }
}
