package org.clarion.localrun.watching;

import java.time.Duration;

/** How long to wait before starting a part again: longer each time, until it has lived well for a while. */
public final class RestartBackOff {

    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration LIVED_WELL = Duration.ofMinutes(1);

    private final Duration shortest;
    private Duration next;

    public RestartBackOff(Duration shortest) {
        this.shortest = shortest;
        this.next = shortest;
    }

    Duration after(Duration life) {
        if (life.compareTo(LIVED_WELL) > 0) {
            next = shortest;
        }
        var pause = next;
        next = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
        return pause;
    }
}
