package org.clarion.actionreports.reporting.verifying;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.reporting.verifying.ReportDoubts.Doubt;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.MailOutcome.NotAllowed;
import org.clarion.mail.MailOutcome.Refused;
import org.clarion.mail.due.MailBackOff;
import org.clarion.mail.due.MailPatience;
import org.clarion.mail.due.RowMailQueue;

/** The queue of mails that ask reporters. Should we die over one, it goes again, and both links work. */
@Singleton
class ConfirmationMails extends RowMailQueue<Confirmation> {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final MailPatience PATIENCE = new MailPatience(
            Duration.ofMinutes(12), MailBackOff.upTo(9, Duration.ofMinutes(1), Duration.ofHours(3)), A_MOMENT);

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
        super(PATIENCE, clock);
        this.confirmations = confirmations;
        this.doubts = doubts;
        this.links = links;
        this.letter = letter;
        this.clock = clock;
    }

    @Override
    protected List<Confirmation> due(Instant now) {
        return confirmations.due(now);
    }

    @Override
    protected Optional<Confirmation> hold(UUID id) {
        return confirmations.held(id);
    }

    @Override
    protected Optional<Mail> write(Confirmation confirmation) {
        return hasItsTurn(confirmation)
                ? confirmation.address().map(address -> mail(confirmation, address))
                : Optional.empty();
    }

    private Mail mail(Confirmation confirmation, Address address) {
        var report = confirmation.reportId();
        var token = links.open(report);
        return letter.write(new Addressed(report, confirmation.mailId(), address, confirmation.language(), token));
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
    protected void note(Confirmation confirmation, MailOutcome outcome) {
        super.note(confirmation, outcome);
        if (outcome instanceof Refused || outcome instanceof NotAllowed) {
            confirmation.forgetTheAddress(clock.instant());
        }
    }

    @Override
    public Duration pause() {
        return A_MOMENT;
    }
}
