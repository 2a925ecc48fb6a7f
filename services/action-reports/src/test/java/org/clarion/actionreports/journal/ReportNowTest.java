package org.clarion.actionreports.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clarion.actionreports.journal.Amendment.Bounced;
import org.clarion.actionreports.journal.Amendment.Corrected;
import org.clarion.actionreports.journal.Amendment.Delivered;
import org.clarion.actionreports.journal.Amendment.Judged;
import org.clarion.actionreports.journal.Amendment.Verified;
import org.clarion.actionreports.journal.Amendment.Withdrawn;
import org.clarion.actionreports.sql.Row;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The view by which other rooms read the journal says of every report what the journal says of it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReportNowTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final UUID action = UUID.randomUUID();

    @Inject
    Journal journal;

    @Inject
    Sql sql;

    /** With everything that can befall a report, in each of its judgements. */
    @ParameterizedTest
    @EnumSource(Judgement.class)
    void aReportCountsThereWhatItCountsInTheJournal(Judgement judgement) {
        for (int fates = 0; fates < 16; fates++) {
            var report = handIn();
            for (var amendment : befallen(fates, judgement)) {
                amend(report, amendment);
            }

            var entry = QuarkusTransaction.requiringNew()
                    .call(() -> journal.find(report).orElseThrow());
            assertThat(now(report, ReportNowTest::figures)).isEqualTo(entry.counts());
            assertThat(now(report, row -> row.maybe("counts", Boolean.class)))
                    .isEqualTo(entry.counts().reported() > 0);
            assertThat(now(report, row -> row.word("standing", ReportStanding.class)))
                    .isEqualTo(standing(entry));
        }
    }

    /** Said once more in Java, since the view says it to people only. */
    private static ReportStanding standing(JournalEntry entry) {
        if (entry.withdrawn()) {
            return ReportStanding.WITHDRAWN;
        }
        return switch (entry.judgement()) {
            case PENDING -> ReportStanding.HELD;
            case SUSPECT -> ReportStanding.SUSPECT;
            case INVALID -> ReportStanding.INVALID;
            case COUNTED ->
                entry.counts().delivered() > 0
                        ? ReportStanding.DELIVERED
                        : entry.verified() ? ReportStanding.VERIFIED : ReportStanding.REPORTED;
        };
    }

    private static List<Amendment> befallen(int fates, Judgement judgement) {
        var all = List.of(new Verified(), new Delivered(), new Bounced(), new Withdrawn("the reporter"));
        var befallen = new ArrayList<Amendment>(List.of(new Judged(judgement, "ann")));
        for (int which = 0; which < all.size(); which++) {
            if ((fates >> which & 1) == 1) {
                befallen.add(all.get(which));
            }
        }
        return befallen;
    }

    @Test
    void itKnowsWhatAReportFirstSaidAndWhoJudgedItLast() {
        var report = handIn();
        var said = now(report, row -> row.text("first_said"));
        amend(report, new Corrected(ReportedAct.of(null, Channel.FAX, 9, FRIDAY, "NO"), "the reporter"));
        amend(report, new Judged(Judgement.SUSPECT, "a rule"));
        amend(report, new Judged(Judgement.INVALID, "ann"));

        assertThat(now(report, row -> row.text("first_said")))
                .isEqualTo(said)
                .asString()
                .contains("POST,3");
        assertThat(now(report, row -> row.text("first_section"))).isEqualTo("Kenya");
        assertThat(now(report, row -> row.text("judged_by"))).isEqualTo("ann");
        assertThat(now(report, row -> row.text("judged_from"))).isEqualTo("SUSPECT");
        assertThat(now(report, row -> row.number("amendments"))).isEqualTo(3L);
    }

    /** As the planner sees it, the view is not there: it takes the index, and looks up nothing that was not asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "reports_of_an_action: action_id = '%s' order by accepted_at desc, report_id limit 10",
                "reports_of_an_action_by_change: action_id = '%s' and modified_at > now() order by modified_at, report_id limit 10",
                "reports_of_an_action_by_change: action_id = '%s' order by modified_at desc limit 1",
                "reports_held_or_set_aside: judgement = 'PENDING' and not is_withdrawn order by accepted_at limit 10",
                "reports_that_do_not_count: judgement = 'INVALID' and not is_withdrawn order by accepted_at desc limit 10",
                "reports_set_aside: action_id = '%s' and not counts",
                "letters_of_an_action: action_id = '%s' and origin = 'LETTER'",
                "one_report_per_key: idempotency_key = 'form:1'",
                "report_pkey: report_id = '%s'",
            })
    void aQuestionThroughTheViewFindsTheIndexOfTheTable(String question) {
        var index = question.substring(0, question.indexOf(':'));
        var plan = plan("select report_id, quantity, standing from report_now where "
                + question.substring(index.length() + 2).replace("%s", action.toString()));

        assertThat(plan).contains(index).doesNotContain("circumstance", "amendment", "Seq Scan");
    }

    @Test
    void whatWasAroundTheReportsOfAnHourIsFoundByItsOwnIndex() {
        var plan = plan("select network, count(*) from report_now where action_id = '" + action
                + "' and noted_at >= now() and network is not null and is_in_play group by network");

        assertThat(plan).contains("circumstances_of_an_action").doesNotContain("amendment", "Left Join", "Seq Scan");
    }

    /** Tables of a test are so small that reading all of them is cheap. */
    private String plan(String question) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.change("set local enable_seqscan = off");
            sql.change("set local enable_sort = off");
            return sql.ask("explain " + question, row -> row.text("QUERY PLAN")).stream()
                    .collect(Collectors.joining("\n"));
        });
    }

    private static Figures figures(Row row) {
        return new Figures(row.number("reported"), row.number("verified"), row.number("delivered"));
    }

    private Object now(UUID report, Function<Row, Object> reading) {
        return sql.one("select * from report_now where report_id = ?", reading, report)
                .orElseThrow();
    }

    private UUID handIn() {
        var report = UUID.randomUUID();
        var said = new ReportedAct(null, Channel.POST, 3, FRIDAY, "KE", "Kenya", 2, false);
        QuarkusTransaction.requiringNew()
                .run(() -> journal.write(List.of(Report.of(report, "form:" + report, action, Origin.FORM, said))));
        return report;
    }

    private void amend(UUID report, Amendment amendment) {
        QuarkusTransaction.requiringNew().run(() -> journal.amend(List.of(report), amendment));
    }
}
