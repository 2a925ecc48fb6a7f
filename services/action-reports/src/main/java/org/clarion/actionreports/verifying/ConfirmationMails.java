package org.clarion.actionreports.verifying;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.clarion.actionreports.verifying.Doubts.Doubt;
import org.clarion.mail.Outcome.Accepted;
import org.clarion.mail.Outcome.Deferred;
import org.clarion.mail.Outcome.NotAllowed;
import org.clarion.mail.Outcome.Refused;
import org.clarion.mail.Post;
import org.jboss.logging.Logger;

/** Sends the mails that are due, with no transaction open while a mail server takes its time. */
@ApplicationScoped
class ConfirmationMails {

    private static final Logger LOG = Logger.getLogger(ConfirmationMails.class);

    private final Confirmations confirmations;
    private final Doubts doubts;
    private final ConfirmationLinks links;
    private final ConfirmationLetter letter;
    private final Post post;
    private final Clock clock;

    ConfirmationMails(
            Confirmations confirmations,
            Doubts doubts,
            ConfirmationLinks links,
            ConfirmationLetter letter,
            Post post,
            Clock clock) {
        this.confirmations = confirmations;
        this.doubts = doubts;
        this.links = links;
        this.letter = letter;
        this.post = post;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void sendThoseDue() {
        QuarkusTransaction.requiringNew().call(this::claimed).forEach(this::send);
    }

    /** Put off before it is sent: should we die over it, it goes again, and both links work. */
    private List<Addressed> claimed() {
        return confirmations.due(clock.instant()).stream()
                .filter(this::hasItsTurn)
                .peek(confirmation -> confirmation.tried(clock.instant()))
                .flatMap(confirmation -> confirmation.address().stream()
                        .map(address -> new Addressed(
                                confirmation.reportId(),
                                address,
                                confirmation.language(),
                                links.open(confirmation.reportId()))))
                .toList();
    }

    private boolean hasItsTurn(Confirmation confirmation) {
        var now = clock.instant();
        var doubt = doubts.about(confirmation.reportId());
        if (doubt == Doubt.SETTLED) {
            confirmation.forgetTheAddress();
        } else if (doubt == Doubt.SET_ASIDE || doubt == Doubt.NOTICED && confirmation.mayWait(now)) {
            confirmation.waitMore(now);
            return false;
        }
        return doubt != Doubt.SETTLED;
    }

    private void send(Addressed mail) {
        switch (post.send(letter.write(mail))) {
            case Accepted accepted -> change(mail.reportId(), Confirmation::mailed);
            case Deferred deferred -> LOG.warnf("the mail about report %s has to wait", mail.reportId());
            case Refused refused -> change(mail.reportId(), Confirmation::forgetTheAddress);
            case NotAllowed notAllowed -> change(mail.reportId(), Confirmation::forgetTheAddress);
        }
    }

    private void change(UUID reportId, Consumer<Confirmation> deed) {
        QuarkusTransaction.requiringNew()
                .run(() -> confirmations.findByIdOptional(reportId).ifPresent(deed));
    }
}
