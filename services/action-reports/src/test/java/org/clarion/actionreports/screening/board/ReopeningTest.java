package org.clarion.actionreports.screening.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clarion.actionreports.journal.Amendment.Judged;
import org.clarion.actionreports.journal.Circumstances;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.screening.signals.Signal;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever goes on after staff have dealt with it is noticed at the next look, not an hour later. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReopeningTest {

    private static final Circumstances MACHINE = new Circumstances(null, "9", "mailbox.example", "words", 1);

    private final UUID action = UUID.randomUUID();

    @Inject
    Journal journal;

    @Inject
    Screening screening;

    @Inject
    Judging judging;

    @Inject
    Sql sql;

    @ParameterizedTest
    @EnumSource
    void whatGoesOnAfterItWasDealtWithIsNoticedAtOnce(Signal signal) {
        var first = handIn();
        screening.lookAt(action);

        dealWith(signal, first);

        staysShutUntilMoreComes(signal);
    }

    @ParameterizedTest
    @EnumSource
    void whatGoesOnIsNoticedThoughSomeHadComeInWhileItWasDealtWith(Signal signal) {
        var first = handIn();
        screening.lookAt(action);
        handIn();

        dealWith(signal, first);

        staysShutUntilMoreComes(signal);
    }

    @ParameterizedTest
    @EnumSource
    void whatGoesOnBeforeTheNextLookIsNoticedThoughSomeWereLeft(Signal signal) {
        var first = handIn();
        screening.lookAt(action);
        handIn();
        dealWith(signal, first);

        handIn();
        screening.lookAt(action);

        assertThat(state(signal)).isEqualTo("OPEN");
    }

    private void staysShutUntilMoreComes(Signal signal) {
        screening.lookAt(action);
        assertThat(state(signal)).isEqualTo("DEALT_WITH");

        handIn();
        screening.lookAt(action);

        assertThat(state(signal)).isEqualTo("OPEN");
    }

    private List<UUID> handIn() {
        var reports = IntStream.range(0, 60)
                .mapToObj(one -> Report.of(
                                UUID.randomUUID(),
                                "reopening:" + UUID.randomUUID(),
                                action,
                                Origin.FORM,
                                ReportedAct.of(null, Channel.EMAIL, 20, LocalDate.of(2026, 11, 20), null))
                        .in(MACHINE))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> journal.write(reports));
        return reports.stream().map(Report::reportId).toList();
    }

    private void dealWith(Signal signal, List<UUID> reports) {
        QuarkusTransaction.requiringNew().run(() -> {
            journal.amend(reports, new Judged(Judgement.INVALID, "ingrid"));
            judging.dealtWith(
                    sql.one(
                                    "select finding_id from finding where action_id = ? and signal = ?",
                                    row -> row.uuid("finding_id"),
                                    action,
                                    signal)
                            .orElseThrow(),
                    "ingrid");
        });
    }

    private String state(Signal signal) {
        return sql.one(
                        "select state from finding where action_id = ? and signal = ?",
                        row -> row.text("state"),
                        action,
                        signal)
                .orElseThrow();
    }
}
