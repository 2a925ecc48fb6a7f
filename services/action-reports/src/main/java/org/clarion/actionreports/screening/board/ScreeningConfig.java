package org.clarion.actionreports.screening.board;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The knobs of screening. */
@ConfigMapping(prefix = "screening")
interface ScreeningConfig {

    /** How often the rules look. */
    @WithDefault("5m")
    String every();

    /** How far back they look. */
    @WithDefault("1h")
    Duration within();
}
