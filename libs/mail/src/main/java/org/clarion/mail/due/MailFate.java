package org.clarion.mail.due;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.MailOutcome.Accepted;
import org.clarion.mail.MailOutcome.Deferred;
import org.clarion.mail.MailOutcome.NotAllowed;
import org.clarion.mail.MailOutcome.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Where a mail stands, as five columns of the row that it belongs to, and how it moves on.
 *
 * @param attempts how often it was claimed to be sent
 * @param dueAt when it is due, or due again: for a claimed one the end of the claim
 * @param doneAt when it came to its end
 * @param reason why it waits or did not go: codes of a mail server, never an address
 */
@Embeddable
public record MailFate(
        @Column(name = "mail_state") @Enumerated(EnumType.STRING)
        State state,

        @Column(name = "mail_attempts") int attempts,
        @Column(name = "mail_due_at") Instant dueAt,
        @Column(name = "mail_done_at") @Nullable Instant doneAt,
        @Column(name = "mail_reason") @Nullable String reason) {

    /** The states of the queue. Which of them are open, the index of each table says too. */
    public enum State {
        /** Waits for its turn, its first or another. */
        DUE,
        /** Somebody sends it just now, or died over it. */
        CLAIMED,
        /** A mail server took it. */
        SENT,
        /** For good: by the mail server, or because mail to its domain is not allowed. */
        REFUSED,
        /** It was tried for long enough. */
        GIVEN_UP,
        /** What it was for is over. */
        NOT_NEEDED
    }

    public static MailFate due(Instant turn) {
        return new MailFate(State.DUE, 0, turn, null, null);
    }

    /** Somebody sends it now. Should that one die, it is due again at the end of the claim. */
    public MailFate claimed(Instant end) {
        return new MailFate(State.CLAIMED, attempts + 1, end, null, reason);
    }

    /** Claimed, and not tried after all: it has another turn. */
    public MailFate putOff(Instant turn) {
        return new MailFate(State.DUE, Math.max(0, attempts - 1), turn, null, reason);
    }

    /** It need not go any more; what has come to its end stays there. */
    public MailFate notNeeded(Instant now) {
        return open() ? done(State.NOT_NEEDED, null, now) : this;
    }

    /**
     * What a mail server took is sent, whatever else happened meanwhile, but for a row that has been made due anew. No
     * other answer changes what is not claimed any more.
     *
     * @param since when it was due first
     */
    public MailFate after(MailOutcome outcome, MailBackOff backOff, Instant since, Instant now) {
        if (state == State.DUE || state != State.CLAIMED && !(outcome instanceof Accepted)) {
            return this;
        }
        return switch (outcome) {
            case Accepted() -> done(State.SENT, null, now);
            case Refused(var why) -> done(State.REFUSED, why, now);
            case NotAllowed(var domain) -> done(State.REFUSED, "domain not allowed", now);
            case Deferred(var why) -> deferred(why, backOff.next(attempts, since, now), now);
        };
    }

    /** Whether it may still go. */
    public boolean open() {
        return doneAt == null;
    }

    private MailFate deferred(String why, Optional<Instant> next, Instant now) {
        return next.map(turn -> new MailFate(State.DUE, attempts, turn, null, why))
                .orElseGet(() -> done(State.GIVEN_UP, why, now));
    }

    private MailFate done(State end, @Nullable String why, Instant now) {
        return new MailFate(end, attempts, dueAt, now, why);
    }
}
