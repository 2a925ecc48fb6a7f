package org.clarion.actionreports.screening.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clarion.actionreports.journal.Amendment;
import org.clarion.actionreports.journal.Amendment.Corrected;
import org.clarion.actionreports.journal.Amendment.Judged;
import org.clarion.actionreports.journal.Amendment.Verified;
import org.clarion.actionreports.journal.Amendment.Withdrawn;
import org.clarion.actionreports.journal.Circumstances;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.screening.bulk.BulkJudging.Start;
import org.clarion.actionreports.screening.bulk.ReportSelection.Around;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.testkit.RealParts;
import org.clarion.turns.PortionWorker;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BulkJudgingTest {

    private static final String MACHINE = "aaaaaaaaaaaaaaaa";
    private static final String EVENING = "bbbbbbbbbbbbbbbb";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final UUID action = UUID.randomUUID();

    @Inject
    Journal journal;

    @Inject
    Totals totals;

    @Inject
    BulkJudging sweeping;

    @Inject
    BulkJudgements sweeps;

    @Inject
    SweepWork work;

    @Inject
    PortionWorker worker;

    @Inject
    Sql sql;

    @Test
    void thePreviewIsWhatHappens() {
        handIn(25, MACHINE, 2);
        amend(handIn(5, EVENING, 3), new Verified());
        amend(handIn(3, MACHINE, 4), new Verified());

        var sweep = prepare(from(MACHINE), Judgement.INVALID);
        var preview = only(sweeps.effects(of(sweep)));
        run(sweep, preview.reports());

        assertThat(preview.reports()).isEqualTo(28);
        assertThat(preview.letters()).isEqualTo(62);
        assertThat(preview.before()).isEqualTo(new Figures(77, 27, 0));
        assertThat(preview.after()).isEqualTo(new Figures(15, 15, 0)).isEqualTo(total());
        assertThat(of(sweep).state()).isEqualTo(BulkJudgement.State.DONE);
        assertThat(of(sweep).changed()).isEqualTo(28);
        assertThat(only(sweeps.done(of(sweep))).moved()).isEqualTo(preview.moved());
        exact();
    }

    @Test
    void whatCameInAfterThePreviewIsNotTouched() {
        handIn(3, MACHINE, 1);
        var sweep = prepare(from(MACHINE), Judgement.INVALID);
        handIn(4, MACHINE, 1);

        run(sweep, 3);

        assertThat(total()).isEqualTo(new Figures(4, 0, 0));
    }

    @Test
    void whatChangesWhileASweepWaitsIsStillExact() {
        var reports = handIn(12, MACHINE, 2);
        var sweep = prepare(from(MACHINE), Judgement.INVALID);

        amend(reports.subList(0, 2), new Verified());
        amend(reports.subList(2, 4), new Withdrawn("the reporter"));
        amend(reports.subList(4, 5), new Corrected(ReportedAct.of(null, Channel.FAX, 7, FRIDAY, null), "the reporter"));
        var preview = only(sweeps.effects(of(sweep)));
        run(sweep, 11);

        assertThat(preview.before()).isEqualTo(new Figures(25, 4, 0));
        assertThat(preview.after()).isEqualTo(total()).isEqualTo(new Figures(7, 0, 0));
        exact();
    }

    @Test
    void whatWasCorrectedAfterItWasListedIsLeftAloneByTheUndoToo() {
        var reports = handIn(3, MACHINE, 1);
        var sweep = prepare(from(MACHINE), Judgement.SUSPECT);
        run(sweep, 3);
        var undo = undo(sweep);

        amend(
                reports.subList(0, 1),
                new Corrected(ReportedAct.of(null, Channel.FAX, 900, FRIDAY, null), "the reporter"));
        run(undo, 2);

        assertThat(total()).isEqualTo(new Figures(2, 0, 0));
        exact();
    }

    @Test
    void whatWasTakenBackWithItsFileIsNotGivenBackByAnUndo() {
        var reports = handIn(3, MACHINE, 1);
        var sweep = prepare(from(MACHINE), Judgement.INVALID);
        run(sweep, 3);
        takenBackWithItsFile(reports.getFirst());

        run(undo(sweep), 2);

        assertThat(total()).isEqualTo(new Figures(2, 0, 0));
        exact();
    }

    @Test
    void somebodyWhoSawAnotherPreviewLooksAgain() {
        var reports = handIn(3, MACHINE, 1);
        var sweep = prepare(from(MACHINE), Judgement.INVALID);
        amend(reports.subList(0, 1), new Judged(Judgement.SUSPECT, "ingrid"));

        assertThat(start(sweep, 3)).isEqualTo(Start.DIFFERENT);
        assertThat(start(sweep, 2)).isEqualTo(Start.STARTED);
        assertThat(start(sweep, 2)).isEqualTo(Start.ALREADY);
        sweeping.seeThrough();

        assertThat(of(sweep).changed()).isEqualTo(2);
        assertThat(of(sweep).leftAlone()).isEqualTo(1);
    }

    @Test
    void undoGivesEveryReportBackWhatItWas() {
        var reports = handIn(25, MACHINE, 1);
        amend(reports.subList(0, 5), new Judged(Judgement.PENDING, "ingrid"));
        amend(reports.subList(5, 8), new Judged(Judgement.SUSPECT, "ingrid"));
        var before = total();
        var sweep = prepare(from(MACHINE), Judgement.INVALID);
        run(sweep, 25);

        var undo = undo(sweep);
        var preview = only(sweeps.effects(of(undo)));
        run(undo, 25);

        assertThat(preview.after()).isEqualTo(before).isEqualTo(total());
        assertThat(judgements()).isEqualTo("COUNTED 17, PENDING 5, SUSPECT 3");
        exact();
    }

    @Test
    void anUndoLeavesAloneWhatAnotherHasJudgedSinceEvenTheSameWay() {
        var reports = handIn(15, MACHINE, 1);
        var first = prepare(from(MACHINE), Judgement.INVALID);
        run(first, 15);
        amend(reports.subList(0, 12), new Judged(Judgement.COUNTED, "ingrid"));
        var second = prepare(from(MACHINE), Judgement.INVALID);
        run(second, 12);

        run(undo(first), 3);

        assertThat(judgements()).isEqualTo("COUNTED 3, INVALID 12");
        run(undo(second), 12);
        assertThat(judgements()).isEqualTo("COUNTED 15");
        exact();
    }

    @Test
    void anUndoCanBeUndone() {
        handIn(4, MACHINE, 1);
        var sweep = prepare(from(MACHINE), Judgement.INVALID);
        run(sweep, 4);
        var undo = undo(sweep);
        run(undo, 4);

        run(undo(undo), 4);

        assertThat(judgements()).isEqualTo("INVALID 4");
        exact();
    }

    @Test
    void theSameFormPostedTwiceIsOneSweep() {
        handIn(3, MACHINE, 1);
        var form = UUID.randomUUID();
        var selection = from(MACHINE);

        var one = sweeping.prepare(selection, Judgement.INVALID, "{}", form, "ingrid");
        var again = sweeping.prepare(selection, Judgement.INVALID, "{}", form, "ingrid");

        assertThat(again).isEqualTo(one);
        run(one.orElseThrow(), 3);
        var undoForm = UUID.randomUUID();
        assertThat(sweeping.prepareUndo(one.orElseThrow(), undoForm, "ingrid"))
                .isEqualTo(sweeping.prepareUndo(one.orElseThrow(), undoForm, "ingrid"));
    }

    @Test
    void twoSweepsOverTheSameReportsAtOnceChangeEachOnce() {
        handIn(200, MACHINE, 1);
        var one = prepare(from(MACHINE), Judgement.INVALID);
        var other = prepare(from(MACHINE), Judgement.SUSPECT);
        start(one, 200);
        start(other, 200);

        var both = Stream.generate(() -> CompletableFuture.runAsync(sweeping::seeThrough))
                .limit(3)
                .toArray(CompletableFuture[]::new);
        var late = handIn(40, EVENING, 1);
        amend(late.subList(0, 20), new Verified());
        CompletableFuture.allOf(both).join();
        sweeping.seeThrough();

        assertThat(of(one).changed() + of(other).changed()).isEqualTo(200);
        assertThat(of(one).leftAlone() + of(other).leftAlone()).isEqualTo(200);
        assertThat(total()).isEqualTo(new Figures(40, 20, 0));
        exact();
    }

    @Test
    void verifyingAndWithdrawingMeanwhileKeepTheTotalsExact() {
        var reports = handIn(300, MACHINE, 1);
        var sweep = prepare(from(MACHINE), Judgement.INVALID);
        start(sweep, 300);

        var verifying = CompletableFuture.runAsync(
                () -> reports.stream().limit(150).forEach(report -> amend(List.of(report), new Verified())));
        var withdrawing = CompletableFuture.runAsync(() ->
                reports.stream().skip(200).forEach(report -> amend(List.of(report), new Withdrawn("the reporter"))));
        sweeping.seeThrough();
        CompletableFuture.allOf(verifying, withdrawing).join();
        var swept = total();
        run(undo(sweep), 300);

        assertThat(swept).isEqualTo(new Figures(0, 0, 0));
        assertThat(total()).isEqualTo(new Figures(200, 150, 0));
        exact();
    }

    @Test
    void aSweepThatIsCutOffInTheMiddleGoesOnWhereItStood() {
        var reports = handIn(30, MACHINE, 1);
        var sweep = prepare(from(MACHINE), Judgement.INVALID);
        start(sweep, 30);
        worker.next(work);
        var afterOne = total();

        var cutOff = QuarkusTransaction.requiringNew().call(() -> {
            sql.ask("select 1 from report where report_id = any (?) for update", row -> row, reports);
            var second = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                    .run(() -> work.claim(Set.of()).ifPresent(work::portion)));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> 1
                            == QuarkusTransaction.requiringNew()
                                    .call(() -> sql.ask("""
                                    select pg_terminate_backend(pid) from pg_locks join pg_stat_activity using (pid)
                                    where not granted and query like 'select * from report where%for update'""", row -> row).size()));
            return catchThrowable(second::join);
        });

        assertThat(cutOff).isNotNull();
        assertThat(total()).isEqualTo(afterOne).isEqualTo(new Figures(20, 0, 0));
        sweeping.seeThrough();
        assertThat(of(sweep).changed()).isEqualTo(30);
        assertThat(total()).isEqualTo(new Figures(0, 0, 0));
        exact();
    }

    @Test
    void everyActIsOnRecord() {
        handIn(1, MACHINE, 1);
        var sweep = prepare(from(MACHINE), Judgement.INVALID);
        run(sweep, 1);

        assertThat(sql.ask(
                        "select act from staff_act where subject = ? order by at",
                        row -> row.text("act"),
                        sweep.toString()))
                .containsExactly("prepared a sweep", "started a sweep");
    }

    private ReportSelection from(String network) {
        return new ReportSelection(
                null, action, null, null, null, null, null, null, null, null, new Around(network, null, null, null));
    }

    private UUID prepare(ReportSelection selection, Judgement judgement) {
        return sweeping.prepare(selection, judgement, "{}", UUID.randomUUID(), "ingrid")
                .orElseThrow();
    }

    private UUID undo(UUID sweep) {
        return sweeping.prepareUndo(sweep, UUID.randomUUID(), "ingrid").orElseThrow();
    }

    private Start start(UUID sweep, long shown) {
        return sweeping.start(sweep, "one machine", shown, "ingrid");
    }

    private void run(UUID sweep, long shown) {
        assertThat(start(sweep, shown)).isEqualTo(Start.STARTED);
        sweeping.seeThrough();
    }

    private BulkJudgement of(UUID sweep) {
        return sweeps.of(sweep).orElseThrow();
    }

    private static BulkEffect only(List<BulkEffect> effects) {
        assertThat(effects).hasSize(1);
        return effects.getFirst();
    }

    private List<UUID> handIn(int many, String network, int quantity) {
        var around = new Circumstances(null, network, null, null, null);
        var reports = IntStream.range(0, many)
                .mapToObj(one -> Report.of(
                                UUID.randomUUID(),
                                "sweeping:" + UUID.randomUUID(),
                                action,
                                Origin.FORM,
                                ReportedAct.of(null, Channel.EMAIL, quantity, FRIDAY, null))
                        .in(around))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> journal.write(reports));
        return reports.stream().map(Report::reportId).toList();
    }

    private void takenBackWithItsFile(UUID report) {
        var file = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.change(
                    "insert into import values (?, 'a.csv', ?, 'us', ',', 'UTF-8', '{}', 'TAKEN_BACK', 'noor', 'noor', now(), now(), 'infinity')",
                    file,
                    file.toString());
            sql.change(
                    "insert into import_line (import_id, line, cells, faults, key, report_id, outcome, judged_before)"
                            + " values (?, 2, '{}', '{}', 'a key', ?, 'COUNTED', 'INVALID')",
                    file,
                    report);
        });
    }

    private void amend(List<UUID> reports, Amendment amendment) {
        QuarkusTransaction.requiringNew().run(() -> journal.amend(reports, amendment));
    }

    private Figures total() {
        return totals.of(action).total();
    }

    private String judgements() {
        return sql.one("""
                        select string_agg(judgement || ' ' || n, ', ' order by judgement) as all from (
                            select judgement, count(*) as n from report where action_id = ? group by judgement) as each""", row -> row.text("all"), action).orElseThrow();
    }

    /** What the totals must be, counted from the journal. */
    private void exact() {
        var differing = sql.ask("""
                select item from (
                    select * from counted(?, '-infinity', 'infinity')
                    where (reported, verified, delivered) <> (0, 0, 0)) as c
                full join (select * from total where action_id = ?) as t using (dimension, item)
                where (c.reported, c.verified, c.delivered) is distinct from (t.reported, t.verified, t.delivered)""", row -> row.text("item"), action, action);
        assertThat(Set.copyOf(differing)).isEmpty();
    }
}
