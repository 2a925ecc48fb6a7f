package org.clarion.mail.due;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Map;

/** How much of a mailing one recipient domain gets. Each instance counts for itself. */
@ConfigMapping(prefix = "clarion.mail.per-domain")
interface DomainPaceConfig {

    /** At most so many mails a minute to one domain. */
    @WithDefault("30000")
    int perMinute();

    /** The same for single domains: {@code clarion.mail.per-domain.of."example.org"=600}. */
    @WithName("of")
    Map<String, Integer> single();

    /** How long a domain rests whose server says "not now"; each further time in a row twice as long. */
    @WithDefault("30s")
    Duration rest();

    /** No rest is longer. */
    @WithDefault("30m")
    Duration longestRest();
}
