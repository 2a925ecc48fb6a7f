package org.clarion.urgentactions.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Topic;
import org.clarion.testkit.BrokerOfItsOwn;
import org.clarion.testkit.Browser;
import org.clarion.testkit.Teller;
import org.clarion.urgentactions.parts.HouseService;
import org.clarion.vitals.VitalsTelling;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerOfItsOwn.class, restrictToAnnotatedClass = true)
class HealthWhileKafkaIsAwayTest {

    @BrokerOfItsOwn.GoesAway
    Runnable kafkaGoesAway;

    @BrokerOfItsOwn.ComesBack
    Runnable kafkaComesBack;

    @Inject
    Sessions sessions;

    @Inject
    VitalsTelling own;

    @Inject
    AllHeardVitals heard;

    @Test
    void thatKafkaIsAwayIsSaidWithWhatToDoAndThatItIsBackToo() {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(own.tell()).isTrue());
        othersSpeak();
        assertThat(page(""))
                .contains("<strong>All is well.</strong>", "Every message was understood.")
                .doesNotContain("needs you</span>");
        assertThat(page("?lang=es")).contains("<h1>¿Va todo bien?</h1>", "<strong>Todo va bien.</strong>");
        assertThat(ingrid().get("/desk").asString()).contains("All is well. <a href=\"/desk/health\">");

        kafkaGoesAway.run();
        assertThat(own.tell()).isFalse();

        assertThat(page(""))
                .contains("<strong>Kafka, which carries messages between the parts, has not answered for a moment.")
                .contains("See whether Kafka runs, and start it if it does not")
                .doesNotContain("nothing has been heard", "nothing has ever been heard");
        assertThat(ingrid().get("/desk").asString())
                .contains("Kafka, which carries messages between the parts, has not answered");

        kafkaComesBack.run();
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(own.tell()).isTrue());

        othersSpeak();
        assertThat(page("")).contains("<strong>All is well.</strong>");
    }

    private void othersSpeak() {
        var version = own.last().orElseThrow().version();
        for (var part : List.of(HouseService.SUPPORTERS, HouseService.LETTERS, HouseService.ACTION_REPORTS)) {
            var said = StatedVitals.of(part, Instant.now()).version(version).stated();
            Teller.tell(Topic.SERVICE_VITALS, said);
            await().untilAsserted(() -> assertThat(heard.byPart().get(part)).isEqualTo(said));
        }
    }

    private String page(String asked) {
        return ingrid().get("/desk/health" + asked).asString();
    }

    private Browser ingrid() {
        return Browser.of("ingrid", Roles.ADMINISTRATOR, sessions::start);
    }
}
