package org.clarion.mail.due;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;

/** A queue of mails that are rows of one table: claimed, written and noted in a transaction each. What ended meanwhile does not go. */
public abstract class RowMailQueue<M extends QueuedMail> implements MailQueue {

    private final MailPatience patience;
    private final Clock clock;

    protected RowMailQueue(MailPatience patience, Clock clock) {
        this.patience = patience;
        this.clock = clock;
    }

    /** The next whose turn it is, held until this transaction ends ({@link DueRows}). */
    protected abstract List<M> due(Instant now);

    /** Nobody else can change it until this transaction ends. */
    protected abstract Optional<M> hold(UUID id);

    /** The mail as it is to go now. Empty where it need not go ({@link #orNotNeeded}), or not yet: then this has noted so. */
    protected abstract Optional<Mail> write(M mail);

    /** Notes what became of it; a queue that has more to do with some outcome does it here, in the same transaction. */
    protected void note(M mail, MailOutcome outcome) {
        mail.moveMail(fate -> fate.after(outcome, patience.backOff(), mail.firstDue(), clock.instant()));
    }

    /** What nothing was written for is at its end. */
    protected final Optional<Mail> orNotNeeded(M mail, Optional<Mail> written) {
        if (written.isEmpty()) {
            mail.moveMail(fate -> fate.notNeeded(clock.instant()));
        }
        return written;
    }

    @Override
    @Transactional
    public List<UUID> claim() {
        var now = clock.instant();
        var claimed = due(now);
        var end = now.plus(patience.claim());
        claimed.forEach(mail -> mail.moveMail(fate -> fate.claimed(end)));
        return claimed.stream().map(QueuedMail::id).toList();
    }

    @Override
    @Transactional
    public Optional<Mail> write(UUID claimed) {
        return hold(claimed).filter(mail -> mail.mail().open()).flatMap(this::write);
    }

    @Override
    @Transactional
    public void record(UUID claimed, MailOutcome outcome) {
        hold(claimed).ifPresent(mail -> note(mail, outcome));
    }

    @Override
    public Duration look() {
        return patience.look();
    }
}
