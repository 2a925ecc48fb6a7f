package org.clarion.urgentactions.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Event;
import org.clarion.contracts.OutcomeKind;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.UrgentActionEvent.UrgentActionChanged;
import org.clarion.contracts.UrgentActionEvent.UrgentActionEnded;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TellSheetsAnewTest {

    private final TellSheetsAnew sheets;
    private final Drafting drafting;
    private final Launching launching;
    private final Ending ending;
    private final Actions actions;

    TellSheetsAnewTest(TellSheetsAnew sheets, Drafting drafting, Launching launching, Ending ending, Actions actions) {
        this.sheets = sheets;
        this.drafting = drafting;
        this.launching = launching;
        this.ending = ending;
        this.actions = actions;
    }

    @Test
    void whatWasLaunchedIsToldAsItReadsNowAndDraftsAreNobodysBusiness() {
        var draft = begun();
        var live = launched();
        var ended = launched();
        ending.end(ended, version(ended), Outcome.of(OutcomeKind.RELEASED, Map.of("en", "She is free.")), "carla");

        assertThat(told(draft)).isEmpty();
        assertThat(told(live)).containsExactly(new UrgentActionChanged(sheet(live)));
        assertThat(told(ended)).containsExactly(new UrgentActionEnded(sheet(ended)));
    }

    private UUID begun() {
        var id = UUID.randomUUID();
        var inAMonth =
                LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC).plusDays(30);
        drafting.begin(id, Drafts.alone(Drafts.ofTheLibrarian(inAMonth)), null, "carla");
        return id;
    }

    private UUID launched() {
        var id = begun();
        launching.launch(id, version(id), "carla");
        return id;
    }

    private long version(UUID id) {
        return actions.of(id).orElseThrow().version();
    }

    private Sheet sheet(UUID id) {
        return actions.published(id).orElseThrow();
    }

    private List<Event> told(UUID action) {
        var told = new ArrayList<Event>();
        var upTo = Optional.of(new UUID(0, 0));
        while (upTo.isPresent()) {
            var after = upTo.get();
            var portion = QuarkusTransaction.requiringNew().call(() -> sheets.after(after, 1));
            told.addAll(portion.events());
            upTo = portion.upTo();
        }
        return told.stream().filter(event -> event.subject().equals(action)).toList();
    }
}
