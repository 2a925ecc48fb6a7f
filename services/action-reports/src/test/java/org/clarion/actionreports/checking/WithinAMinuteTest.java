package org.clarion.actionreports.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.checking.CheckRows.Due;
import org.clarion.actionreports.checking.Differences.Source;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.Topic;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WithinAMinuteTest {

    private final UUID action = UUID.randomUUID();

    @Inject
    Journal journal;

    @Inject
    Totals totals;

    @Inject
    CheckRound checking;

    @Inject
    CheckRows rows;

    @Inject
    Differences differences;

    @Inject
    ReportsConfig config;

    @Inject
    Clock clock;

    @Inject
    AlarmMail letter;

    @Test
    void aBusyActionIsLookedAtInEveryRoundUnlessCountingItTakesTooLong() throws Exception {
        reportALetter();

        agreedAfter(Duration.ofSeconds(19));
        assertThat(due()).isTrue();
        agreedAfter(Duration.ofSeconds(21));
        assertThat(due()).isFalse();
    }

    @Test
    void whatWasFoundRightIsToldOnceMoreInTheSameVersion() throws Exception {
        reportALetter();
        var version = totals.of(action).version();
        await().untilAsserted(() ->
                assertThat(ToldRecords.about(action, Topic.ACTION_TOTALS)).isNotEmpty());

        checking.check(new Due(action, version, "looked at"));

        await().untilAsserted(() -> assertThat(ToldRecords.about(action, Topic.ACTION_TOTALS))
                .hasSizeGreaterThan(1)
                .allSatisfy(told -> assertThat(told.payload()).contains("\"version\":" + version)));
    }

    @Test
    void aMailThatCouldNotBeHandedOverIsSentWithTheNextCheck() throws Exception {
        var sent = new ArrayList<Mail>();
        differences.found(
                action, Source.JOURNAL, Map.of("CHANNEL POST", new Difference("4 reported", "3")), Instant.now());
        var away = alarm(new MailOutcome.Deferred("away"), sent);
        var there = alarm(new MailOutcome.Accepted(), sent);

        away.raise();
        there.raise();
        there.raise();

        assertThat(sent.stream().filter(mail -> mail.text().contains(action.toString())))
                .hasSizeLessThanOrEqualTo(2)
                .isNotEmpty();
        assertThat(differences.untold()).noneMatch(found -> found.actionId().equals(action));
        differences.found(action, Source.JOURNAL, Map.of(), Instant.now());
    }

    private Alarm alarm(MailOutcome outcome, List<Mail> sent) {
        return new Alarm(
                differences,
                mail -> {
                    sent.add(mail);
                    return outcome;
                },
                config,
                clock,
                letter);
    }

    private void agreedAfter(Duration took) throws SQLException {
        rows.agrees(new Due(action, 1, "before it moved"), clock.instant(), took);
    }

    private boolean due() throws SQLException {
        return rows.due(clock.instant()).stream().anyMatch(due -> due.actionId().equals(action));
    }

    private void reportALetter() {
        var deed = ReportedAct.of(null, Channel.POST, 1, LocalDate.of(2026, 11, 20), null);
        var report = Report.of(UUID.randomUUID(), "a-test:" + UUID.randomUUID(), action, Origin.FORM, deed);
        QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(report)));
    }
}
