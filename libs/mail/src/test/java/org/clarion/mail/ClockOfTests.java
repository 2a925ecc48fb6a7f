package org.clarion.mail;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What every service has. */
final class ClockOfTests {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
