package org.clarion.letters.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent.UrgentActionChanged;
import org.clarion.contracts.UrgentActionEvent.UrgentActionEnded;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.letters.Sheets;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UrgentActionListenerTest {

    private final Appeals appeals;
    private final UUID school = UUID.randomUUID();

    UrgentActionListenerTest(Appeals appeals) {
        this.appeals = appeals;
    }

    @Test
    void aLaunchedActionIsKnown() {
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.school(school)));

        await().untilAsserted(() -> assertThat(appeals.of(school)).hasValue(new Appeal(Sheets.school(school))));
    }

    @Test
    void theNewestVersionWinsWhateverIsHeardLast() {
        var day = LocalDate.of(2027, 1, 9);
        var newer = Sheets.sheet(school, 5, day, Sheet.Status.LIVE, List.of(Sheets.MINISTER));
        var older = Sheets.sheet(school, 4, day.minusDays(5), Sheet.Status.LIVE, List.of(Sheets.EMBASSY));

        var id = Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionChanged(newer));
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionChanged(older));
        Teller.again(id, Topic.URGENT_ACTIONS, new UrgentActionChanged(newer));
        hearsWhatComesNext();

        assertThat(appeals.of(school)).hasValue(new Appeal(newer));
    }

    @Test
    void anEndedActionIsOver() {
        var sheet = Sheets.school(school);
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(sheet));

        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionEnded(Sheets.ended(sheet, "Open again.")));

        await().untilAsserted(() -> assertThat(appeals.of(school))
                .hasValueSatisfying(appeal -> assertThat(appeal.ended()).isTrue()));
    }

    @Test
    void anUnknownKindAndAnUnreadableMessageStopNothing() {
        var key = school.toString();
        Teller.raw(
                Topic.URGENT_ACTIONS, key, Teller.envelope(UUID.randomUUID(), "urgent-action.sung.v1", school), "{}");
        Teller.raw(
                Topic.URGENT_ACTIONS,
                key,
                Teller.envelope(UUID.randomUUID(), "urgent-action.launched.v1", school),
                "{ no");

        hearsWhatComesNext();

        await().untilAsserted(() -> assertThat(ToldRecords.on("letters-urgent-actions-dead-letters"))
                .anySatisfy(dead -> assertThat(dead.payload()).isEqualTo("{ no")));
    }

    /** The same key: whatever was told before has been heard when this is. */
    private void hearsWhatComesNext() {
        var other = UUID.randomUUID();
        var sheet = Sheets.school(other);
        Teller.raw(
                Topic.URGENT_ACTIONS,
                school.toString(),
                Teller.envelope(UUID.randomUUID(), "urgent-action.launched.v1", other),
                written(new UrgentActionLaunched(sheet)));
        await().untilAsserted(() -> assertThat(appeals.of(other)).isPresent());
    }

    private static String written(UrgentActionLaunched event) {
        try {
            return new ObjectMapper()
                    .findAndRegisterModules()
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
