package org.clarion.actionreports.ledger;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.contracts.LetterEvent;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what became of letters. */
@ApplicationScoped
class LetterListener {

    private final Inbox inbox;
    private final Ledger ledger;

    LetterListener(Inbox inbox, Ledger ledger) {
        this.inbox = inbox;
        this.ledger = ledger;
    }

    @Incoming("letters")
    @Blocking
    void hear(String payload, IncomingCloudEventMetadata<?> envelope) {
        inbox.hear("action-reports", LetterEvent.class, payload, envelope, ledger::enter);
    }
}
