package org.clarion.urgentactions.staff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The knobs of accounts. {@code clarion.staff} itself is read by {@link FirstAdministrators}. */
@ConfigMapping(prefix = "clarion.staff")
public interface StaffConfig {

    /** Whether everybody must show a code beside the password. */
    @WithDefault("optional")
    SecondFactorRule secondFactor();

    /** Whether people have passwords here; off where everybody signs on by the organisation's provider. */
    @WithDefault("on")
    boolean directory();

    /** How long an invitation can be taken up. */
    @WithDefault("7d")
    Duration invitation();

    /** How long the link to another password, or to another address, opens. */
    @WithDefault("1h")
    Duration link();

    enum SecondFactorRule {
        OPTIONAL,
        REQUIRED
    }
}
