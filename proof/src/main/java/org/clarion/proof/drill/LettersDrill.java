package org.clarion.proof.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.clarion.localrun.Port;
import org.clarion.proof.checking.CheckedRows;
import org.clarion.proof.checking.Finding;
import org.clarion.proof.house.House;
import org.clarion.proof.house.OpenedHouse;
import org.clarion.proof.house.Pause;
import org.clarion.proof.house.Twin;
import org.clarion.proof.mailing.SeededLetters;
import org.clarion.proof.mailing.SmtpSink;

/**
 * Letters that two instances send while one of them is killed again and again; then what the mail server got is counted letter by
 * letter.
 */
public final class LettersDrill {

    private static final String PART = "letters";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Behind the doors of the four services there is room for one more. */
    private static final int BESIDE = 1;

    private final House house;
    private final LettersPlan plan;
    private final Consumer<String> say;

    public LettersDrill(House house, LettersPlan plan, Consumer<String> say) {
        this.house = house;
        this.plan = plan;
        this.say = say;
    }

    /** What the checker found. */
    public List<Finding> run() throws IOException, SQLException, GeneralSecurityException {
        var action = UUID.fromString(OpenedHouse.action(house));
        var letters = SeededLetters.of(house, "drill-" + plan.seed(), action, plan.letters());
        say.accept("%,d letters wait for the button; two instances, %d kills, seed %d"
                .formatted(letters.many(), plan.kills(), plan.seed()));
        letters.fill();
        var rows = new CheckedRows(house.jdbcUrl("%s"));
        long before = rows.letters(action);
        try (var one = twin("local", house.port(Port.LETTERS));
                var other = twin("twin", house.port(Port.ACTION_REPORTS) + BESIDE);
                var away = house.lend(PART);
                var noCatcher = house.lend("mail");
                var sink = SmtpSink.on(house.port(Port.SMTP), house.folder().resolve("letters-taken"), plan.thinks())) {
            say.accept("Two of ours stand in for the part %s, the sink for the part %s."
                    .formatted(away.part(), noCatcher.part()));
            var kills = send(letters, sink, List.of(one, other));
            var findings = findings(letters, sink, kills);
            Pause.until(() -> counted(rows, action) - before >= letters.many(), PATIENCE);
            findings.add(
                    Finding.of("letters counted by action-reports", letters.many(), rows.letters(action) - before));
            List.of(one, other).forEach(Twin::kill); // the launcher's own comes back to the door of the one
            findings.forEach(finding -> say.accept(finding.toString()));
            return findings;
        }
    }

    private Twin twin(String name, int port) throws IOException {
        var running = house.processes().of(PART).orElseThrow(() -> new IllegalStateException("letters does not run"));
        return Twin.of(running, name, port, plan.settings(), house.folder().resolve("logs"));
    }

    /** What each kill found claimed, and how many writers were told that their letters go. */
    private record Kills(List<Set<UUID>> claimed, int acknowledged, long inTime) {}

    private Kills send(SeededLetters letters, SmtpSink sink, List<Twin> twins) throws IOException, SQLException {
        for (var twin : twins) {
            twin.start();
        }
        Pause.until(() -> twins.stream().allMatch(Twin::isReady), PATIENCE);
        var presses = new ButtonPresses(twins, letters.secrets());
        var writers = Thread.ofPlatform().name("writers").daemon().start(presses);
        var claimed = new ArrayList<Set<UUID>>();
        long inTime = 0;
        for (long after : plan.instants()) {
            var twin = twins.get(claimed.size() % twins.size());
            if (!Pause.until(() -> sink.mails() >= after && twin.isReady(), PATIENCE)) {
                say.accept("Waited in vain for %d mails; no more kills.".formatted(after));
                break;
            }
            long had = sink.mails();
            twin.kill();
            claimed.add(letters.claimed());
            twin.start();
            inTime += had < letters.many() ? 1 : 0;
            say.accept("kill %d of %d: instance %d, after %,d mails, %d claimed"
                    .formatted(
                            claimed.size(),
                            plan.kills(),
                            twins.indexOf(twin) + 1,
                            had,
                            claimed.getLast().size()));
        }
        if (!plan.waits()) {
            var inFlight = claimed.stream().flatMap(Set::stream).collect(Collectors.toSet());
            Pause.until(() -> !writers.isAlive() && inFlight.containsAll(left(letters)), PATIENCE);
            letters.endClaims(inFlight);
        }
        Pause.until(() -> !writers.isAlive() && left(letters).isEmpty(), PATIENCE);
        writers.interrupt();
        return new Kills(claimed, presses.acknowledged(), inTime);
    }

    private static Set<UUID> left(SeededLetters letters) {
        try {
            return letters.left();
        } catch (SQLException away) {
            throw new IllegalStateException("the database of letters is away", away);
        }
    }

    private static long counted(CheckedRows rows, UUID action) {
        try {
            return rows.letters(action);
        } catch (SQLException away) {
            return 0;
        }
    }

    private List<Finding> findings(SeededLetters letters, SmtpSink sink, Kills kills) throws IOException, SQLException {
        var pairs = letters.pairs();
        var taken = LettersTaken.of(sink.taken(), pairs, kills.claimed());
        var list = house.folder().resolve("letters-in-flight");
        Files.write(list, taken.lines());
        say.accept("Claimed at a kill, or taken more than once (%s):".formatted(list));
        taken.lines().forEach(say);
        say.accept("%d came twice".formatted(taken.repeats()));
        var findings = new ArrayList<Finding>();
        findings.add(Finding.of("kills while letters were waiting", plan.kills(), kills.inTime()));
        findings.add(Finding.of(
                "writers who were told that their letters go", letters.secrets().size(), kills.acknowledged()));
        findings.add(Finding.of(
                "letters confirmed", letters.many(), letters.confirmed().size()));
        findings.add(Finding.of("letters that never came", 0, taken.lost(pairs)));
        findings.add(Finding.of("letters that came again and were not in flight at a kill", 0, taken.unexplained()));
        findings.add(Finding.of("letters under two Message-IDs", 0, taken.underSeveralNames()));
        findings.add(Finding.of("letters noted as accepted", letters.many(), letters.stand("ACCEPTED")));
        return findings;
    }
}
