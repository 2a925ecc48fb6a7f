package org.clarion.letters.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.clarion.letters.LettersConfig;

/** When a mail server that said "not now" is asked again, and when we give up. */
public record Backoff(Duration first, Duration longest, Duration whole) {

    static final int SAFE_DOUBLINGS = 20;

    public static Backoff of(LettersConfig.Patience config) {
        return new Backoff(config.first(), config.longest(), config.whole());
    }

    /** Empty once it has gone on for too long. */
    public Optional<Instant> next(int tries, Instant since, Instant now) {
        var wait = first.multipliedBy(1L << Math.min(tries, SAFE_DOUBLINGS));
        var next = now.plus(wait.compareTo(longest) < 0 ? wait : longest);
        return next.isAfter(since.plus(whole)) ? Optional.empty() : Optional.of(next);
    }
}
