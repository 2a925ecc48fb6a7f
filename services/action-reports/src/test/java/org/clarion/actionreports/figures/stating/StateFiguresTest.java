package org.clarion.actionreports.figures.stating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.Amendment;
import org.clarion.actionreports.journal.Amendment.Judged;
import org.clarion.actionreports.journal.Amendment.Verified;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.contracts.Channel;
import org.clarion.contracts.FiguresEvent.FiguresStated;
import org.clarion.contracts.FiguresEvent.PassedFigure;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StateFiguresTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Inject
    StateFigures stating;

    @Inject
    Journal journal;

    @Inject
    Totals totals;

    @Inject
    FiguresStatements statements;

    @Inject
    TellFiguresAnew anew;

    @Test
    void whatIsStatedIsWhatThisServiceShowsAlongEveryLine() {
        var sheet = Sheets.launched();
        var action = sheet.actionId();
        var target = sheet.targets().getFirst().targetId();
        var letter = handIn(action, Judgement.COUNTED, ReportedAct.of(target, Channel.EMAIL, 90, MONDAY, "PE"));
        handIn(action, Judgement.COUNTED, ReportedAct.of(null, Channel.POST, 20, MONDAY.plusDays(2), "GB"));
        handIn(action, Judgement.COUNTED, ReportedAct.of(null, Channel.POST, 1, MONDAY.plusDays(2), null));
        handIn(action, Judgement.PENDING, ReportedAct.of(null, Channel.FAX, 500, MONDAY, "PE"));
        amend(letter, new Verified());

        stating.round();

        var said = lastOf(action);
        var standing = totals.of(action);
        assertThat(said.version()).isEqualTo(standing.version());
        assertThat(said.total()).isEqualTo(standing.total()).isEqualTo(new Figures(111, 90, 0));
        assertThat(said.byChannel()).isEqualTo(standing.byChannel());
        assertThat(said.byTarget())
                .isEqualTo(totals.by(action, Dimension.TARGET))
                .isEqualTo(Map.of(target.toString(), new Figures(90, 90, 0), "-", new Figures(21, 0, 0)));
        assertThat(said.byCountry()).isEqualTo(totals.by(action, Dimension.COUNTRY));
        assertThat(said.byDay())
                .isEqualTo(totals.by(action, Dimension.DAY))
                .containsEntry("2026-11-18", new Figures(21, 0, 0));
        assertThat(said.notCounted().held()).isEqualTo(1);
        assertThat(said.milestones()).extracting(PassedFigure::reported).containsExactly(100L);
        for (var lines : List.of(said.byTarget(), said.byCountry(), said.byDay())) {
            assertThat(lines.values().stream().collect(Collectors.summingLong(Figures::reported)))
                    .isEqualTo(111);
        }
    }

    @Test
    void whatReadsTheSameIsNotStatedAgainAndWhatIsJudgedIs() {
        var action = Sheets.launched().actionId();
        var held = handIn(action, Judgement.PENDING, ReportedAct.of(null, Channel.POST, 30, MONDAY, null));
        stating.round();
        var first = lastOf(action);
        stating.round();

        assertThat(lastOf(action)).isEqualTo(first);

        amend(held, new Judged(Judgement.INVALID, "noor"));
        stating.round();

        assertThat(lastOf(action).notCounted().held()).isZero();
        assertThat(lastOf(action).notCounted().invalid()).isEqualTo(1);
        assertThat(lastOf(action).total()).isEqualTo(new Figures(0, 0, 0));
    }

    @Test
    void whoAsksAnewIsToldWhatWasStatedLast() {
        var action = Sheets.launched().actionId();
        handIn(action, Judgement.COUNTED, ReportedAct.of(null, Channel.POST, 3, MONDAY, null));
        stating.round();

        var told = QuarkusTransaction.requiringNew().call(() -> anew.after(before(action), 1));

        assertThat(told.events()).hasSize(1).first().isEqualTo(lastOf(action));
    }

    /** The id that comes just before this one, as PostgreSQL orders them. */
    private static UUID before(UUID action) {
        return new UUID(action.getMostSignificantBits(), action.getLeastSignificantBits() - 1);
    }

    private UUID handIn(UUID action, Judgement judgement, ReportedAct deed) {
        var report = Report.of(UUID.randomUUID(), "a-test:" + UUID.randomUUID(), action, Origin.FORM, deed);
        QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(report.judged(judgement))));
        return report.reportId();
    }

    private void amend(UUID report, Amendment amendment) {
        QuarkusTransaction.requiringNew().run(() -> journal.amend(List.of(report), amendment));
    }

    /** As the world hears it. */
    private FiguresStated lastOf(UUID action) {
        var said = QuarkusTransaction.requiringNew()
                .call(() -> statements.findById(action).said());
        await().untilAsserted(() -> assertThat(ToldRecords.about(action, Topic.ACTION_FIGURES))
                .last()
                .extracting(message -> new FiguresStatedJson().convertToEntityAttribute(message.payload()))
                .isEqualTo(said));
        return said;
    }
}
