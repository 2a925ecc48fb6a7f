package org.clarion.supporters.mailing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.due.MailQueue;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.mailing.claiming.SenderPresence;
import org.clarion.supporters.mailings.ActionMailing;

/** The queue of mails about joining: somebody waits for each of them, so they have a thread and a connection for themselves. */
@ApplicationScoped
@Priority(1)
class MailsToSupporters implements MailQueue {

    private final DueMails mails;
    private final Writing writing;
    private final ChoiceGate gate;
    private final Event<MailRefused> refused;
    private final MailedMailings mailings;
    private final SenderPresence presence;
    private final SupportersConfig.Mailing config;
    private final Clock clock;

    MailsToSupporters(
            DueMails mails,
            Writing writing,
            ChoiceGate gate,
            Event<MailRefused> refused,
            MailedMailings mailings,
            SenderPresence presence,
            SupportersConfig config,
            Clock clock) {
        this.mails = mails;
        this.writing = writing;
        this.gate = gate;
        this.refused = refused;
        this.mailings = mailings;
        this.presence = presence;
        this.config = config.mailing();
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<UUID> claim() {
        var now = clock.instant();
        return mails.claim(new MailClaim(false, config.batch(), presence.id(), now, now.plus(config.claim())));
    }

    @Override
    @Transactional
    public Optional<Mail> write(UUID claimed) {
        return mails.hold(claimed).flatMap(this::write);
    }

    /** For a mail about whatever, held in this transaction. */
    Optional<Mail> write(DueMail mail) {
        var now = clock.instant();
        var mailing = mailings.of(mail);
        if (mailing.filter(one -> one.waits(now)).isPresent()) {
            mail.move(fate -> fate.putOff(now)); // held since it was claimed: it goes when the others go on
            return Optional.empty();
        }
        var urgent = mailing.filter(ActionMailing::isUrgent).isPresent();
        var keptBack = gate.keepsBack(mail, urgent, now);
        if (keptBack.isPresent()) {
            mail.keepBack(keptBack.get(), now);
            return Optional.empty();
        }
        var written = writing.write(mail);
        if (written.isPresent()) {
            mail.written(now);
        } else {
            mail.move(fate -> fate.notNeeded(now));
        }
        return written;
    }

    @Override
    @Transactional
    public void record(UUID claimed, MailOutcome outcome) {
        mails.hold(claimed).ifPresent(mail -> record(mail, outcome));
    }

    /** For a mail about whatever, held in this transaction. */
    void record(DueMail mail, MailOutcome outcome) {
        var wasOpen = mail.isOpen();
        mail.move(fate -> fate.after(outcome, config.patience().backOff(), mail.madeAt(), clock.instant()));
        if (wasOpen && !mail.isOpen()) {
            refusal(mail, outcome).ifPresent(refused::fire);
        }
    }

    /** Only what a mail server said: that ours was away, or a domain is not allowed, says nothing of the address. */
    private static Optional<MailRefused> refusal(DueMail mail, MailOutcome outcome) {
        var said =
                switch (outcome) {
                    case MailOutcome.Refused(var why) -> why;
                    case MailOutcome.Deferred(var why) -> why;
                    case MailOutcome.Accepted() -> "";
                    case MailOutcome.NotAllowed(var domain) -> "";
                };
        return Optional.of(said)
                .filter(one -> one.startsWith("SMTP "))
                .map(one -> new MailRefused(mail.id(), mail.supporterId(), one));
    }

    @Override
    public Duration look() {
        return config.every();
    }
}
