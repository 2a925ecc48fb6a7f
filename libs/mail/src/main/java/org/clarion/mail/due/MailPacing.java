package org.clarion.mail.due;

import java.time.Duration;
import java.util.Map;

/**
 * How much of a mailing one recipient domain gets.
 *
 * @param perMinute at most so many mails a minute to a domain
 * @param single the same for domains that want it otherwise
 * @param rest the first after a "not now" of a domain's server
 * @param longestRest no rest is longer
 */
record MailPacing(int perMinute, Map<String, Integer> single, Duration rest, Duration longestRest) {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    MailPacing {
        single = Map.copyOf(single);
        if (perMinute < 1 || single.values().stream().anyMatch(rate -> rate < 1)) {
            throw new IllegalStateException("clarion.mail.per-domain: at least one mail a minute");
        }
    }

    static MailPacing of(DomainPaceConfig config) {
        return new MailPacing(config.perMinute(), config.single(), config.rest(), config.longestRest());
    }

    /** How long after a mail to this domain the next may go. */
    Duration apart(String domain) {
        return MINUTE.dividedBy(single.getOrDefault(domain, perMinute));
    }
}
