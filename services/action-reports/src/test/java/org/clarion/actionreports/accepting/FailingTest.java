package org.clarion.actionreports.accepting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.Acceptance;
import org.clarion.actionreports.journal.Acceptance.Accepted;
import org.clarion.actionreports.journal.Acceptance.Busy;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.outbox.Outbox;
import org.clarion.testkit.RealParts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FailingTest {

    private static final DataSource AWAY = (DataSource) Proxy.newProxyInstance(
            FailingTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                throw new SQLTransientConnectionException("nobody there", "08001");
            });

    private final UUID action = UUID.randomUUID();

    @ConfigProperty(name = "clarion.api-token")
    String token;

    @Inject
    Accepting accepting;

    @Inject
    DataSource database;

    @Inject
    Totals totals;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    ReportsConfig config;

    @Test
    void whileTheDatabaseIsAwayNothingIsAcknowledgedAndClientsAreAskedToComeAgain() {
        var sheet = Sheets.launched();
        var helper = "/api/osdi/v1/advocacy_campaigns/" + sheet.actionId() + "/record_outreach_helper";
        QuarkusMock.installMockForType(new Journal(AWAY, totals, outbox, clock, config), Journal.class);

        var answer = given().header("OSDI-API-Token", token)
                .contentType(ContentType.JSON)
                .body("{\"identifiers\": [\"mysite:away\"], \"type\": \"email\"}")
                .post(helper);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.asString()).contains("osdi:error").doesNotContain("mysite:away");
        assertThat(answerTo(accepting.accept(letter("a-test:away")))).isEqualTo(new Busy(config.comeAgainAfter()));
        assertThat(totals.of(sheet.actionId()).total().reported()).isZero();
    }

    @Test
    void aReportOverWhichWeStumbleFailsAloneAndItsNeighboursAreCounted() throws Exception {
        QuarkusMock.installMockForType(stumblingOver("a-test:stone"), Journal.class);
        List<CompletionStage<Acceptance>> good = new ArrayList<>();
        CompletionStage<Acceptance> bad;

        try (var blocker = database.getConnection()) {
            blocker.setAutoCommit(false);
            try (var lock = blocker.createStatement()) {
                lock.execute("lock table report in exclusive mode");
            }
            good.add(
                    accepting.accept(letter(fresh()))); // the writer is at work on this one, the rest gathers behind it
            good.add(accepting.accept(letter(fresh())));
            bad = accepting.accept(letter("a-test:stone"));
            good.add(accepting.accept(letter(fresh())));
            blocker.rollback();
        }

        assertThat(good).allSatisfy(one -> assertThat(answerTo(one)).isInstanceOf(Accepted.class));
        assertThatThrownBy(() -> answerTo(bad)).hasRootCauseMessage("a stone");
        assertThat(totals.of(action).total().reported()).isEqualTo(3);
    }

    @Test
    void anErrorIsToldToItsCallerAndTheWriterLivesOn() {
        QuarkusMock.installMockForType(failingWith(() -> new ExceptionInInitializerError("a stone")), Journal.class);
        var unlucky = accepting.accept(letter(fresh()));
        assertThatThrownBy(() -> answerTo(unlucky)).hasRootCauseInstanceOf(ExceptionInInitializerError.class);
        QuarkusMock.installMockForType(new Journal(database, totals, outbox, clock, config), Journal.class);

        var next = accepting.accept(letter(fresh()));

        assertThat(answerTo(next)).isInstanceOf(Accepted.class);
    }

    @Test
    void withoutMemoryNothingIsPromisedAndTheSameMayComeAgain() {
        QuarkusMock.installMockForType(failingWith(() -> new OutOfMemoryError("in a test")), Journal.class);

        var answer = accepting.accept(letter(fresh()));

        assertThat(answerTo(answer)).isEqualTo(new Busy(config.comeAgainAfter()));
        assertThat(totals.of(action).total().reported()).isZero();
    }

    @Test
    void aReportNeitherWrittenNorFoundMayComeAgain() {
        var halfASign = letter("a-test:" + UUID.randomUUID() + '\ud800');
        var journal = new Journal(database, totals, outbox, clock, config);
        QuarkusTransaction.requiringNew().call(() -> journal.write(List.of(halfASign)));

        var answers = QuarkusTransaction.requiringNew()
                .call(() -> journal.write(List.of(letter(halfASign.key()), letter(fresh()))));

        assertThat(answers).hasExactlyElementsOfTypes(Busy.class, Accepted.class);
    }

    private Journal stumblingOver(String key) {
        return new Journal(database, totals, outbox, clock, config) {
            @Override
            public List<Acceptance> write(List<Report> reports) {
                if (reports.stream().anyMatch(report -> report.key().equals(key))) {
                    throw new IllegalStateException("a stone");
                }
                return super.write(reports);
            }
        };
    }

    /** After it wrote: what is not committed has not happened. */
    private Journal failingWith(Supplier<Error> error) {
        return new Journal(database, totals, outbox, clock, config) {
            @Override
            public List<Acceptance> write(List<Report> reports) {
                super.write(reports);
                throw error.get();
            }
        };
    }

    private static String fresh() {
        return "a-test:" + UUID.randomUUID();
    }

    private Report letter(String key) {
        var deed = ReportedAct.of(null, Channel.POST, 1, LocalDate.of(2026, 11, 20), null);
        return Report.of(UUID.randomUUID(), key, action, Origin.API, deed);
    }

    private static Acceptance answerTo(CompletionStage<Acceptance> answer) {
        return answer.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
