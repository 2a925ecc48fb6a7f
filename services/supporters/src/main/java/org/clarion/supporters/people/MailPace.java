package org.clarion.supporters.people;

import java.time.Duration;
import java.util.Optional;

/** How often at most somebody wants a mail about actions. */
public enum MailPace {
    ANY(0),
    DAY(1),
    WEEK(7),
    MONTH(30);

    private final int days;

    MailPace(int days) {
        this.days = days;
    }

    /** The time in which one mail may go; empty where there is no limit. A day has 24 hours, a month 30 days. */
    public Optional<Duration> span() {
        return this == ANY ? Optional.empty() : Optional.of(Duration.ofDays(days));
    }
}
