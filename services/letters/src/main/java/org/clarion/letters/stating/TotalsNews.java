package org.clarion.letters.stating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsLetterEvent.TotalsLettersSent;
import org.clarion.mail.due.MailIsDue;
import org.clarion.outbox.Outbox;

/** What follows when totals were signed for: others hear of it, and mails go. */
@ApplicationScoped
class TotalsNews {

    private final Outbox outbox;
    private final Event<MailIsDue> due;

    TotalsNews(Outbox outbox, Event<MailIsDue> due) {
        this.outbox = outbox;
        this.due = due;
    }

    void sent(TotalsLettersSent news) {
        outbox.tell(Topic.LETTERS, news);
        due.fire(new MailIsDue());
    }
}
