package org.clarion.proof.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.clarion.localrun.Port;
import org.clarion.proof.checking.Finding;
import org.clarion.proof.house.House;
import org.clarion.proof.house.OpenedHouse;
import org.clarion.proof.house.Pause;
import org.clarion.proof.mailing.SeededNetwork;
import org.clarion.proof.mailing.SinkReceipts;
import org.clarion.proof.mailing.SmtpSink;

/** A mailing whose sender is killed again and again; then what the mail server got is counted by recipient. */
public final class MailingDrill {

    private static final String PART = "supporters";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration GOES_ON_WITHIN = Duration.ofSeconds(5);

    private final House house;
    private final MailingPlan plan;
    private final Consumer<String> say;
    private final HttpClient http = HttpClient.newHttpClient();

    public MailingDrill(House house, MailingPlan plan, Consumer<String> say) {
        this.house = house;
        this.plan = plan;
        this.say = say;
    }

    /** What was killed, when it sent again, and how much was under way. */
    private record Kills(int many, long inFlight, Duration longest) {}

    /** What the checker found. */
    public List<Finding> run() throws IOException, SQLException, GeneralSecurityException {
        var action = UUID.fromString(OpenedHouse.action(house));
        var network = new SeededNetwork(house, "drill-" + plan.seed(), plan.mails());
        say.accept("%,d supporters are put into the tables; %d kills, seed %d"
                .formatted(plan.mails(), plan.kills(), plan.seed()));
        network.fill();
        try (var away = house.lend("mail");
                var sink = SmtpSink.on(house.port(Port.SMTP), house.folder().resolve("mails-taken"))) {
            say.accept("The sink stands in for the part " + away.part() + ".");
            network.alert(action);
            var kills = kill(network, sink);
            Pause.until(() -> isOver(network), PATIENCE);
            var findings = findings(network, sink, kills);
            findings.forEach(finding -> say.accept(finding.toString()));
            return findings;
        }
    }

    private Kills kill(SeededNetwork network, SmtpSink sink) throws SQLException {
        long inFlight = 0;
        var longest = Duration.ZERO;
        int number = 0;
        for (long after : plan.instants()) {
            if (!Pause.until(() -> sink.mails() >= after && isReady(), PATIENCE)) {
                say.accept("Waited in vain for %d mails; no more kills.".formatted(after));
                break;
            }
            house.processes().of(PART).ifPresent(ProcessHandle::destroyForcibly);
            Pause.until(() -> !isReady(), PATIENCE);
            long claimed = network.mails("CLAIMED");
            long had = sink.mails();
            inFlight += claimed;
            var again = goesOn(sink, had);
            longest = again.compareTo(longest) > 0 ? again : longest;
            say.accept(
                    "kill %d of %d after %,d mails, %d under way; the service was ready again and went on after %.1f s"
                            .formatted(++number, plan.kills(), had, claimed, again.toMillis() / 1000.0));
        }
        return new Kills(number, inFlight, longest);
    }

    /** How long after it was ready the service sent its first mail; nothing if it did before. */
    private Duration goesOn(SmtpSink sink, long had) {
        Pause.until(this::isReady, PATIENCE);
        long ready = System.nanoTime();
        Pause.until(() -> sink.mails() > had || isOver(sink), PATIENCE);
        return Duration.ofNanos(System.nanoTime() - ready);
    }

    private boolean isOver(SmtpSink sink) {
        return sink.mails() >= plan.mails();
    }

    private boolean isOver(SeededNetwork network) {
        try {
            return network.mails("SENT") == plan.mails();
        } catch (SQLException away) {
            return false;
        }
    }

    private boolean isReady() {
        var door = URI.create("http://127.0.0.1:%d/q/health/ready".formatted(house.port(Port.SUPPORTERS)));
        try {
            var asked =
                    HttpRequest.newBuilder(door).timeout(Duration.ofSeconds(5)).build();
            return http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<Finding> findings(SeededNetwork network, SmtpSink sink, Kills kills) throws IOException, SQLException {
        var receipts = SinkReceipts.in(sink.journal(), network.ending());
        var repeated = house.folder().resolve("mails-repeated");
        Files.write(repeated, receipts.repeated());
        say.accept("%d mails came twice, of %d that were under way at the kills; to whom: %s"
                .formatted(receipts.repeats(), kills.inFlight(), repeated));
        var findings = new ArrayList<Finding>();
        findings.add(Finding.of("kills in time", plan.kills(), kills.many()));
        findings.add(Finding.of(
                "supporters whom nothing reached",
                0,
                receipts.skipped(network.addresses()).size()));
        findings.add(new Finding(
                "repeats, at most what was under way",
                "yes",
                receipts.repeats() <= kills.inFlight() ? "yes" : "no: " + receipts.repeats()));
        findings.add(Finding.of("supporters with mails under two Message-IDs", 0, receipts.underSeveralNames()));
        findings.add(Finding.of("mails noted as sent", plan.mails(), network.mails("SENT")));
        findings.add(new Finding(
                "went on within 5 s of being ready",
                "yes",
                kills.longest().compareTo(GOES_ON_WITHIN) <= 0
                        ? "yes"
                        : "no: %.1f s".formatted(kills.longest().toMillis() / 1000.0)));
        return findings;
    }
}
