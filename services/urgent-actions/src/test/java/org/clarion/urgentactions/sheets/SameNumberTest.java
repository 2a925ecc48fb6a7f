package org.clarion.urgentactions.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SameNumberTest {

    private final Drafting drafting;
    private final Launching launching;
    private final Actions actions;
    private final Sessions sessions;

    SameNumberTest(Drafting drafting, Launching launching, Actions actions, Sessions sessions) {
        this.drafting = drafting;
        this.launching = launching;
        this.actions = actions;
        this.sessions = sessions;
    }

    @Test
    void aDraftSaysWhoHasItsNumberAndIsLaunchedOnceTheDeskSaysThatItIsAnotherMatter() {
        var inPeru = begun(1, 7341, "PE");
        launching.launch(inPeru, version(inPeru), "carla");
        var inBurundi = begun(1, 7341, "BI");
        var another = begun(1, 7342, "PE");

        var page = Browser.of("noor", Roles.CAMPAIGNER, sessions::start)
                .get("/desk/actions/" + inBurundi)
                .asString();

        assertThat(ids(actions.sameNumber(inBurundi, 7341, 2026))).containsExactly(inPeru);
        assertThat(ids(actions.sameNumber(another, 7342, 2026))).isEmpty();
        assertThat(page).contains("Other actions have the number 7341.26 too: First UA, Peru, live.");
        assertThat(launching.launch(inBurundi, version(inBurundi), "carla"))
                .isInstanceOfSatisfying(Deed.Unfit.class, unfit -> assertThat(unfit.lacks())
                        .containsExactly(new Lack("case", Need.Wanted.CASE)));
        chooses(inBurundi, inBurundi);
        assertThat(launching.launch(inBurundi, version(inBurundi), "carla")).isInstanceOf(Deed.Done.class);
        assertThat(actions.of(inBurundi).orElseThrow().caseId()).isEqualTo(inBurundi);
    }

    private void chooses(UUID action, UUID of) {
        drafting.rewrite(
                action,
                version(action),
                actions.of(action).orElseThrow().draft().ofCase(of),
                "carla");
    }

    private UUID begun(int series, int counter, String country) {
        var id = UUID.randomUUID();
        var inAMonth =
                LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC).plusDays(30);
        drafting.begin(id, Drafts.numbered(series, counter, country, inAMonth), null, "carla");
        return id;
    }

    private long version(UUID id) {
        return actions.of(id).orElseThrow().version();
    }

    private static List<UUID> ids(List<UrgentAction> found) {
        return found.stream().map(UrgentAction::id).toList();
    }
}
