package org.clarion.mail.due;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where one domain stands.
 *
 * @param next when the next mail may go
 * @param tail the last turn that was given to one that had to wait: they come back one after the other, not all at once
 * @param restsUntil none goes before
 * @param rests how many there were in a row
 */
record DomainTurn(Instant next, Instant tail, Instant restsUntil, int rests) {

    /** So much may come at once: a chunk of a claim does. */
    private static final Duration BURST = Duration.ofSeconds(1);

    private static final int SAFE_DOUBLINGS = 20;

    /** What was answered, and how it stands then. */
    record Asked(Optional<Instant> putOff, DomainTurn then) {}

    static DomainTurn fresh(Instant now) {
        return new DomainTurn(now, now, Instant.EPOCH, 0);
    }

    boolean rests(Instant now) {
        return now.isBefore(restsUntil);
    }

    boolean isIdle(Instant now) {
        return !rests(now) && !now.isBefore(next) && !now.isBefore(tail);
    }

    Asked ask(Instant now, Duration apart) {
        if (rests(now) || next.isAfter(now.plus(BURST))) {
            var turn = latest(tail, rests(now) ? restsUntil : now).plus(apart);
            return new Asked(Optional.of(turn), new DomainTurn(next, turn, restsUntil, rests));
        }
        return new Asked(Optional.empty(), new DomainTurn(latest(next, now).plus(apart), tail, restsUntil, rests));
    }

    /** Its server took a mail. */
    DomainTurn works() {
        return rests == 0 ? this : new DomainTurn(next, tail, restsUntil, 0);
    }

    /** Its server said "not now". Several mails that were under way at once hear so; that is one rest. */
    DomainTurn resting(Instant now, MailPacing pacing) {
        if (rests(now)) {
            return this;
        }
        var rest = pacing.rest().multipliedBy(1L << Math.min(rests, SAFE_DOUBLINGS));
        var until = now.plus(rest.compareTo(pacing.longestRest()) < 0 ? rest : pacing.longestRest());
        return new DomainTurn(next, tail, until, rests + 1);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
