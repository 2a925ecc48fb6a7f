package org.clarion.actionreports.screening.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The knobs of judging many reports together. */
@ConfigMapping(prefix = "sweeping")
interface BulkJudgingConfig {

    /** How often we look whether a sweep is to be seen through. */
    @WithDefault("1s")
    String every();

    /** How many reports share one commit: new reports of the action wait for it. */
    @WithDefault("1000")
    int portion();

    /** How many reports one sweep may list: its list is made in one statement while somebody waits for the page. */
    @WithDefault("200000")
    int most();

    /** How long a preview that nobody acted on is kept. */
    @WithDefault("1d")
    Duration previewFor();
}
