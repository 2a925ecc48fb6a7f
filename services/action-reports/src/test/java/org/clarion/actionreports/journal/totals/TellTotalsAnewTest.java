package org.clarion.actionreports.journal.totals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Event;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TellTotalsAnewTest {

    private final TellTotalsAnew anew;
    private final Totals totals;
    private final Journal journal;

    TellTotalsAnewTest(TellTotalsAnew anew, Totals totals, Journal journal) {
        this.anew = anew;
        this.totals = totals;
        this.journal = journal;
    }

    @Test
    void theTotalsOfEveryActionAreToldOnceAndAsNewerThanEverBefore() {
        var lima = reportedTwice();
        var baku = reportedTwice();
        var before = totals.of(lima).news();

        var told = told();

        assertThat(told).contains(totals.of(lima).news(), totals.of(baku).news());
        assertThat(told).extracting(Event::subject).containsOnlyOnce(lima, baku);
        assertThat(totals.of(lima).news().version()).isGreaterThan(before.version());
    }

    private UUID reportedTwice() {
        var action = UUID.randomUUID();
        for (var channel : List.of(Channel.EMAIL, Channel.FAX)) {
            var letter = UUID.randomUUID();
            var deed = ReportedAct.of(UUID.randomUUID(), channel, 1, LocalDate.parse("2026-11-20"), null);
            var report = Report.of(letter, "letter:" + letter, action, Origin.LETTER, deed);
            QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(report)));
        }
        return action;
    }

    private List<Event> told() {
        var told = new ArrayList<Event>();
        var upTo = Optional.of(new UUID(0, 0));
        while (upTo.isPresent()) {
            var after = upTo.get();
            var portion = QuarkusTransaction.requiringNew().call(() -> anew.after(after, 10));
            told.addAll(portion.events());
            upTo = portion.upTo();
        }
        return told;
    }
}
