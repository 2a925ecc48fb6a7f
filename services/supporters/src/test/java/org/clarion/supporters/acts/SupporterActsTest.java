package org.clarion.supporters.acts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.clarion.supporters.ActsTold;
import org.clarion.supporters.Network;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SupporterActsTest {

    @Inject
    SupporterActs acts;

    @Inject
    TestClock clock;

    private final UUID action = UUID.randomUUID();

    @AfterEach
    void letTimePass() {
        clock.run();
    }

    @Test
    void actingTwiceOnOneActionCountsOnce() {
        var amina = Network.address("amina");
        Network.join(amina, "en");

        ActsTold.told(action, amina);
        ActsTold.told(action, amina);
        acts.recognise();

        assertThat(acts.actorsOf(Set.of(action))).isEqualTo(1);
        assertThat(acts.others(action)).isZero();
    }

    @Test
    void whoOnlyAskedToJoinIsNobodysReaderYet() {
        var waiting = Network.address("waiting");
        Network.ask(waiting, "en");

        ActsTold.told(action, waiting);
        acts.recognise();

        assertThat(acts.actorsOf(Set.of(action))).isZero();
        assertThat(acts.others(action)).isEqualTo(1);
    }

    @Test
    void whatWasDoneLongAgoIsForgotten() {
        ActsTold.told(action, Network.address("stranger"));
        assertThat(acts.others(action)).isEqualTo(1);

        clock.stopAt(clock.instant().plus(Duration.ofDays(731)));
        QuarkusTransaction.requiringNew().run(() -> acts.forgetPast(1000));

        assertThat(acts.others(action)).isZero();
    }
}
