package org.clarion.supporters.counting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.AudienceEvent;
import org.clarion.contracts.AudienceEvent.AudienceCounted;
import org.clarion.contracts.AudienceEvent.NetworkCounted;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.supporters.ActsTold;
import org.clarion.supporters.Network;
import org.clarion.supporters.Sheets;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.TestClock;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The desk hears how many there are: numbers only, and only when they are others. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TellAudienceTest {

    @Inject
    TellAudience audience;

    @Inject
    AlertedActions actions;

    @Inject
    MockMailbox mailbox;

    @Inject
    ObjectMapper json;

    @Inject
    TestClock clock;

    private final UUID action = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID matter = UUID.randomUUID();

    @AfterEach
    void letTimePass() {
        clock.run();
    }

    @Test
    void whoActedIsCountedBySheetAndByCaseAndStrangersApart() {
        var amina = confirmed("amina");
        var carlos = confirmed("carlos");
        launch(action, 1);
        alerted(amina);
        alerted(carlos);
        ActsTold.told(action, amina);
        ActsTold.told(action, Network.address("stranger"));

        audience.count();
        var later = confirmed("later");
        ActsTold.told(action, later);
        launch(second, 2);
        audience.count();

        assertThat(counted(action, 2)).satisfies(first -> {
            assertThat(first.acted()).isEqualTo(1);
            assertThat(first.others()).isEqualTo(1);
            assertThat(first.reached()).isGreaterThanOrEqualTo(2);
        });
        var last = counted(action, 2, 1);
        assertThat(last.acted()).isEqualTo(2);
        assertThat(last.actedInCase()).isEqualTo(2);
        assertThat(counted(second, 1)).satisfies(next -> {
            assertThat(next.acted()).isZero();
            assertThat(next.actedInCase()).isEqualTo(2);
        });
    }

    @Test
    void whoActedBeforeJoiningIsRecognisedThen() {
        var late = Network.address("late");
        launch(action, 1);
        ActsTold.told(action, late);
        audience.count();
        assertThat(counted(action, 1).others()).isEqualTo(1);

        Network.join(late, "en");
        audience.count();

        var now = counted(action, 2, 1);
        assertThat(now.others()).isZero();
        assertThat(now.acted()).isEqualTo(1);
    }

    @Test
    void whoLeavesIsForgottenHereToo() {
        var amina = confirmed("amina");
        launch(action, 1);
        alerted(amina);
        ActsTold.told(action, amina);
        audience.count();
        assertThat(counted(action, 1).acted()).isEqualTo(1);

        var leave = Network.leavePage(mailbox.getMailsSentTo(amina).getLast());
        given().redirects().follow(false).post(leave).then().statusCode(303);
        audience.count();

        var now = counted(action, 2, 1);
        assertThat(now.acted()).isZero();
        assertThat(now.others()).isZero();
    }

    @Test
    void theNetworkIsToldWhenItHasChangedAndOnceADay() throws JsonProcessingException {
        confirmed("amina");
        audience.count();
        await().untilAsserted(() -> assertThat(told()).isNotEmpty());
        var before = told().size();

        audience.count();
        confirmed("ines");
        audience.count();

        await().untilAsserted(() -> assertThat(told()).hasSize(before + 1));
        var last = json.readValue(told().getLast().payload(), NetworkCounted.class);
        assertThat(last.people())
                .isEqualTo(json.readValue(told().get(before - 1).payload(), NetworkCounted.class)
                                .people()
                        + 1);
        assertThat(last.languages()).extracting(AudienceEvent.Part::code).contains("en");
        assertThat(last.countries()).extracting(AudienceEvent.Part::code).contains("ZZ");

        clock.stopAt(clock.instant().plus(Duration.ofHours(25)));
        audience.count();

        await().untilAsserted(() -> assertThat(told()).hasSize(before + 2));
        assertThat(told()).allSatisfy(one -> Contracts.assertKept(one.type(), one.payload()));
    }

    private void launch(UUID id, int series) {
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.inCase(id, matter, series)));
        await().untilAsserted(() -> assertThat(actions.of(id)).isPresent());
    }

    private void alerted(String address) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(mailbox.getMailsSentTo(address))
                .anyMatch(mail -> mail.getText().contains("/actions/" + action)));
    }

    private static String confirmed(String name) {
        var address = Network.address(name);
        Network.join(address, "en");
        return address;
    }

    private AudienceCounted counted(UUID of, int atLeast) {
        return counted(of, atLeast, 0);
    }

    private AudienceCounted counted(UUID of, int atLeast, int which) {
        await().untilAsserted(() ->
                assertThat(ToldRecords.about(of, Topic.SUPPORTERS)).hasSizeGreaterThanOrEqualTo(atLeast));
        try {
            return json.readValue(
                    ToldRecords.about(of, Topic.SUPPORTERS).get(which).payload(), AudienceCounted.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<ToldRecords.Message> told() {
        return ToldRecords.about(AudienceEvent.NETWORK, Topic.SUPPORTERS);
    }
}
