package org.clarion.mail.due;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a mail server that said "not now" is asked again: exponential back-off, until we give up.
 *
 * @param first the first wait; each further one is twice as long
 * @param longest no wait is longer
 * @param attempts after so many we give up
 * @param whole or once it would be due later than this after it was due first
 */
public record MailBackOff(Duration first, Duration longest, int attempts, Duration whole) {

    private static final int SAFE_DOUBLINGS = 20;

    /** Gives up by the number of attempts, however long they take. */
    public static MailBackOff upTo(int attempts, Duration first, Duration longest) {
        return new MailBackOff(first, longest, attempts, Duration.ofDays(36_500));
    }

    /** Gives up by the calendar, however many attempts fit in. */
    public static MailBackOff within(Duration whole, Duration first, Duration longest) {
        return new MailBackOff(first, longest, Integer.MAX_VALUE, whole);
    }

    /**
     * Empty once it has gone on for too long.
     *
     * @param attempt how many there were, the last one included
     */
    public Optional<Instant> next(int attempt, Instant since, Instant now) {
        if (attempt >= attempts) {
            return Optional.empty();
        }
        var wait = first.multipliedBy(1L << Math.clamp(attempt - 1, 0, SAFE_DOUBLINGS));
        var next = now.plus(wait.compareTo(longest) < 0 ? wait : longest);
        return next.isAfter(since.plus(whole)) ? Optional.empty() : Optional.of(next);
    }
}
