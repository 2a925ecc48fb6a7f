package org.clarion.letters;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;

/** The knobs of this service in plain tests. */
public final class Settings {

    private Settings() {}

    /** All as they are by default, but for where letters come back to. */
    public static LettersConfig bouncingTo(String address) {
        return new SmallRyeConfigBuilder()
                .withMapping(LettersConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withDefaultValue("letters.bounces.address", address)
                .withDefaultValue("letters.bounces.look-every", "off")
                .withDefaultValue("letters.state-the-ledger-every", "off")
                .build()
                .getConfigMapping(LettersConfig.class);
    }
}
