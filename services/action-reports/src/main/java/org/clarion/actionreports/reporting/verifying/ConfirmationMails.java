package org.clarion.actionreports.reporting.verifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.reporting.verifying.ReportDoubts.Doubt;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.MailOutcome.NotAllowed;
import org.clarion.mail.MailOutcome.Refused;
import org.clarion.mail.due.MailBackOff;
import org.clarion.mail.due.MailQueue;

/** The queue of mails that ask reporters. Should we die over one, it goes again, and both links work. */
@ApplicationScoped
class ConfirmationMails implements MailQueue {

    private static final MailBackOff BACK_OFF = MailBackOff.upTo(9, Duration.ofMinutes(1), Duration.ofHours(3));
    /** Longer than a mail server may take over all that are claimed together. */
    private static final Duration CLAIM = Duration.ofMinutes(12);

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Confirmations confirmations;
    private final ReportDoubts doubts;
    private final ConfirmationLinks links;
    private final ConfirmationLetter letter;
    private final Clock clock;

    ConfirmationMails(
            Confirmations confirmations,
            ReportDoubts doubts,
            ConfirmationLinks links,
            ConfirmationLetter letter,
            Clock clock) {
        this.confirmations = confirmations;
        this.doubts = doubts;
        this.links = links;
        this.letter = letter;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<UUID> claim() {
        var now = clock.instant();
        var claimed = confirmations.due(now);
        claimed.forEach(confirmation -> confirmation.moveMail(fate -> fate.claimed(now.plus(CLAIM))));
        return claimed.stream().map(Confirmation::reportId).toList();
    }

    @Override
    @Transactional
    public Optional<Mail> write(UUID claimed) {
        return confirmations.held(claimed).filter(this::hasItsTurn).flatMap(confirmation -> confirmation
                .address()
                .map(address -> {
                    var token = links.open(claimed);
                    return letter.write(
                            new Addressed(claimed, confirmation.mailId(), address, confirmation.language(), token));
                }));
    }

    private boolean hasItsTurn(Confirmation confirmation) {
        var now = clock.instant();
        var doubt = doubts.about(confirmation.reportId());
        if (doubt == Doubt.SETTLED) {
            confirmation.forgetTheAddress(now);
        } else if (doubt == Doubt.SET_ASIDE || doubt == Doubt.NOTICED && confirmation.mayWait(now)) {
            confirmation.waitMore(now);
            return false;
        }
        return doubt != Doubt.SETTLED;
    }

    /** Whom no mail reaches is not kept. */
    @Override
    @Transactional
    public void record(UUID claimed, MailOutcome outcome) {
        var now = clock.instant();
        confirmations.held(claimed).ifPresent(confirmation -> {
            confirmation.moveMail(fate -> fate.after(outcome, BACK_OFF, confirmation.askedAt(), now));
            if (outcome instanceof Refused || outcome instanceof NotAllowed) {
                confirmation.forgetTheAddress(now);
            }
        });
    }

    @Override
    public Duration look() {
        return A_MOMENT;
    }

    @Override
    public Duration pause() {
        return A_MOMENT;
    }
}
