package org.clarion.contracts;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a service keeps something of people, as it is set there now.
 *
 * @param what a {@link KeptThing}, or one that a later Clarion knows
 * @param atMost an ISO 8601 duration; missing where no time ends it
 */
public record KeptPeriod(String what, @Nullable String atMost) {

    public static KeptPeriod of(KeptThing what, Duration atMost) {
        return new KeptPeriod(what.name(), atMost.toString());
    }

    /** Until something happens that nobody can put a date to. */
    public static KeptPeriod withoutAnEnd(KeptThing what) {
        return new KeptPeriod(what.name(), null);
    }

    /** Empty for what only a later Clarion knows. */
    public Optional<KeptThing> thing() {
        return Arrays.stream(KeptThing.values())
                .filter(one -> one.name().equals(what))
                .findFirst();
    }

    public Optional<Duration> period() {
        return Optional.ofNullable(atMost).map(Duration::parse);
    }
}
