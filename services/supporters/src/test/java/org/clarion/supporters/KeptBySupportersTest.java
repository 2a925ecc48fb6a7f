package org.clarion.supporters;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.clarion.contracts.KeptPeriod;
import org.clarion.contracts.KeptThing;
import org.junit.jupiter.api.Test;

class KeptBySupportersTest {

    @Test
    void whatIsStatedIsWhatIsSet() {
        var settings = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withMapping(SupportersConfig.class)
                .withDefaultValues(Map.of(
                        "supporters.confirmation-window", "3d",
                        "supporters.counting-every", "1h",
                        "supporters.forgetting-every", "1h",
                        "supporters.stating-every", "5s",
                        "supporters.beginning-every", "1m",
                        "supporters.erasing.every", "1m",
                        "supporters.lists.every", "1s",
                        "supporters.inviting.every", "10m",
                        "supporters.bounces.look-every", "1m",
                        "supporters.bounces.count-providers-every", "1h"))
                .build()
                .getConfigMapping(SupportersConfig.class);

        assertThat(new KeptBySupporters(settings).all())
                .contains(
                        KeptPeriod.of(KeptThing.SIGN_UP, Duration.ofDays(3)),
                        KeptPeriod.of(KeptThing.SUPPORTER, Duration.ofDays(1095)));
    }
}
