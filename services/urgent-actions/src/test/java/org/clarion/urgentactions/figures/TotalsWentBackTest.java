package org.clarion.urgentactions.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsLetterEvent.TotalsLettersSent;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TotalsWentBackTest {

    private static final Instant AT = Instant.parse("2031-03-05T12:00:00Z");

    private final TotalsWentBack back;

    TotalsWentBackTest(TotalsWentBack back) {
        this.back = back;
    }

    @Test
    void thatTotalsGoBackIsPromisedOnceItWasDoneAndWithTheDay() {
        var action = UUID.randomUUID();
        assertThat(back.dayOf(action)).isNull();

        Teller.tell(Topic.LETTERS, new TotalsLettersSent(action, AT.minusSeconds(60), 2, true, AT));

        await().untilAsserted(() -> assertThat(back.dayOf(action)).isEqualTo(LocalDate.of(2031, 3, 5)));
        assertThat(given().get("/about?lang=en").asString())
                .contains(
                        "Exact totals go back to the campaigners, to the officials and to the people at risk: last on 5 March 2031.");
    }
}
