package org.clarion.actionreports.letters;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.contracts.LedgerEvent;
import org.clarion.contracts.LedgerEvent.LedgerStated;
import org.clarion.contracts.LetterEvent;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what became of letters. */
@ApplicationScoped
class LetterListener {

    private final Inbox inbox;
    private final LetterReports ledger;
    private final Reconciling reconciling;

    LetterListener(Inbox inbox, LetterReports ledger, Reconciling reconciling) {
        this.inbox = inbox;
        this.ledger = ledger;
        this.reconciling = reconciling;
    }

    @Incoming("letters")
    @Blocking
    void hear(String payload, IncomingCloudEventMetadata<?> envelope) {
        inbox.hear("action-reports", LetterEvent.class, payload, envelope, ledger::enter);
        inbox.hear("action-reports", LedgerEvent.class, payload, envelope, this::check);
    }

    private void check(LedgerEvent event) {
        switch (event) {
            case LedgerStated stated -> reconciling.compare(stated);
        }
    }
}
