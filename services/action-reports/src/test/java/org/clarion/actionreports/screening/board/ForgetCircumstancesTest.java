package org.clarion.actionreports.screening.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.actionreports.journal.Circumstances;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ForgetCircumstancesTest {

    private final UUID action = UUID.randomUUID();

    @Inject
    ForgetCircumstances forgetCircumstances;

    @Inject
    Journal journal;

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void allThatIsDueGoesAtOnceInWhateverPortions() {
        var reports = Stream.generate(this::report).limit(5).toList();
        QuarkusTransaction.requiringNew().run(() -> journal.write(reports));

        forgetCircumstances.forget(2);
        assertThat(known()).isEqualTo(5);

        clock.stopAt(clock.instant().plus(Duration.ofDays(91)));
        forgetCircumstances.forget(2);
        assertThat(known()).isZero();
    }

    private Report report() {
        var deed = ReportedAct.of(null, Channel.POST, 1, LocalDate.of(2026, 11, 20), null);
        return Report.of(UUID.randomUUID(), "forgetting:" + UUID.randomUUID(), action, Origin.FORM, deed)
                .in(new Circumstances(null, "network", null, null, 30));
    }

    private long known() {
        return sql.one(
                        "select count(*) as many from circumstance where action_id = ?",
                        row -> row.number("many"),
                        action)
                .orElseThrow();
    }
}
