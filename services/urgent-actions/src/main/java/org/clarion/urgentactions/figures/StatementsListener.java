package org.clarion.urgentactions.figures;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.contracts.FiguresEvent;
import org.clarion.contracts.FiguresEvent.FiguresStated;
import org.clarion.contracts.LedgerEvent;
import org.clarion.contracts.LedgerEvent.LedgerStated;
import org.clarion.contracts.MailingEvent;
import org.clarion.contracts.MailingEvent.MailingStated;
import org.clarion.contracts.TotalsLetterEvent;
import org.clarion.contracts.TotalsLetterEvent.TotalsLettersSent;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what the other services state of actions as a whole, and passes over all else that they tell. */
@ApplicationScoped
class StatementsListener {

    private final Inbox inbox;
    private final ActionStatements statements;

    StatementsListener(Inbox inbox, ActionStatements statements) {
        this.inbox = inbox;
        this.statements = statements;
    }

    @Incoming("action-figures")
    @Blocking
    void figures(List<String> payloads, IncomingKafkaRecordBatchMetadata<String, String> batch) {
        inbox.hear("figures", FiguresEvent.class, batch, (List<FiguresEvent> events) -> events.forEach(this::remember));
    }

    @Incoming("letters")
    @Blocking
    void letters(List<String> payloads, IncomingKafkaRecordBatchMetadata<String, String> batch) {
        inbox.hear("letters", LedgerEvent.class, batch, (List<LedgerEvent> events) -> events.forEach(this::remember));
        inbox.hear(
                "letters-of-totals",
                TotalsLetterEvent.class,
                batch,
                (List<TotalsLetterEvent> events) -> events.forEach(this::remember));
    }

    @Incoming("supporters")
    @Blocking
    void mails(List<String> payloads, IncomingKafkaRecordBatchMetadata<String, String> batch) {
        inbox.hear("mails", MailingEvent.class, batch, (List<MailingEvent> events) -> events.forEach(this::remember));
    }

    private void remember(FiguresEvent event) {
        switch (event) {
            case FiguresStated stated -> statements.remember(stated, stated.at());
        }
    }

    private void remember(LedgerEvent event) {
        switch (event) {
            case LedgerStated stated -> statements.remember(stated, stated.at());
        }
    }

    private void remember(TotalsLetterEvent event) {
        switch (event) {
            case TotalsLettersSent sent -> statements.remember(sent, sent.at());
        }
    }

    private void remember(MailingEvent event) {
        switch (event) {
            case MailingStated stated -> statements.remember(stated, stated.at());
        }
    }
}
