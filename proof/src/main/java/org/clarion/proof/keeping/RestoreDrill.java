package org.clarion.proof.keeping;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.clarion.localrun.Port;
import org.clarion.localrun.keeping.KeptHouse;
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

/**
 * Each database is backed up at another moment, reports and letters come in before, between and after; then all four are
 * brought back beside a Kafka that is empty.
 */
public final class RestoreDrill {

    private static final String KEPT = "kept:";
    private static final String LATER = "too-late:";
    private static final int REPORTS = 30;
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Duration CALM_WITHIN = Duration.ofMinutes(3);

    private final House house;
    private final Consumer<String> say;
    private final ShownTotals shown;
    private final CheckedRows rows;
    private final KeptHouse backup;

    public RestoreDrill(House house, Consumer<String> say) {
        this.house = house;
        this.say = say;
        this.shown = new ShownTotals(house.port(Port.URGENT_ACTIONS), house.port(Port.ACTION_REPORTS));
        this.rows = new CheckedRows(house.jdbcUrl("%s"));
        this.backup = new KeptHouse(house.folder().resolve("backup"));
    }

    public List<Finding> run() throws IOException, SQLException, InterruptedException {
        var action = OpenedHouse.action(house);
        var receipts = house.folder().resolve("kept");
        long letters = lettersCounted();
        report(action, KEPT, receipts);
        sendALetter(action, ++letters);
        house.order("backup", backup.folder().toString());
        backUpBetween(action, letters);
        say.accept("Bringing back four databases of four moments, beside an empty Kafka.");
        house.order("restore", backup.folder().toString());
        var findings = new ArrayList<>(
                new Calm(house, shown, new Checker(rows, new ToldTotals(house.brokers()), shown).afterKafkaWasLost())
                        .findings(action, KEPT, Acknowledged.in(receipts), CALM_WITHIN));
        Pause.until(() -> lettersCounted() == lettersKept(), SOON);
        findings.add(Finding.of("reports from after the backup", 0, rows.reportsBy("api:" + LATER)));
        findings.add(Finding.of("letters in the backup of letters", letters + 1, lettersKept()));
        findings.add(Finding.of(
                "of these counted by action-reports, whose backup is older", lettersKept(), lettersCounted()));
        findings.forEach(finding -> say.accept(finding.toString()));
        return findings;
    }

    /** A letter between the first and the third, which action-reports will not remember; and one that nobody will. */
    private void backUpBetween(String action, long letters) throws IOException, SQLException, InterruptedException {
        var server = house.jdbcUrl("%s");
        var lost = house.folder().resolve("too-late");
        backup.take(server, "action_reports");
        report(action, LATER + "1:", lost);
        sendALetter(action, letters + 1);
        backup.take(server, "supporters");
        backup.take(server, "letters");
        report(action, LATER + "2:", lost);
        sendALetter(action, letters + 2);
        Pause.until(() -> publicKnowsAll(action), SOON);
        backup.take(server, "urgent_actions");
        report(action, LATER + "3:", lost);
    }

    private void report(String action, String prefix, Path file) throws IOException {
        var door = URI.create(shown.campaign(action) + "/record_outreach_helper");
        try (var receipts = new Receipts(file)) {
            new Client(door, prefix, new Variety(shown.targets(action)), new AtomicLong(REPORTS), receipts).call();
        }
    }

    private void sendALetter(String action, long then) throws IOException, InterruptedException {
        var seen = new AnswersSeen();
        new Visitors(new VisitedHouse(house.port(Port.EDGE), seen), seen, action, shown.targets(action))
                .sendALetter("writer" + then + "@kept.example.org");
        if (!Pause.until(() -> lettersCounted() == then, SOON)) {
            throw new IllegalStateException("the letter was not counted: " + seen.lines());
        }
    }

    private boolean publicKnowsAll(String action) {
        try {
            return shown.toThePublic(action) == shown.toOtherSystems(action);
        } catch (IOException away) {
            return false;
        }
    }

    private long lettersCounted() {
        try {
            return rows.reportsBy("letter:");
        } catch (SQLException away) {
            return -1;
        }
    }

    private long lettersKept() {
        try {
            return rows.confirmedLetters();
        } catch (SQLException away) {
            return -2;
        }
    }
}
