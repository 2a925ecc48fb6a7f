package org.clarion.letters.addressing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.contracts.LetterEvent;
import org.clarion.contracts.Topic;
import org.clarion.mail.due.MailIsDue;
import org.clarion.outbox.Outbox;

/** Tells others of letters that go again, and keeps on record what staff did for that. */
@ApplicationScoped
class AddressRecord {

    private final StaffActs acts;
    private final Outbox outbox;
    private final Event<MailIsDue> due;

    AddressRecord(StaffActs acts, Outbox outbox, Event<MailIsDue> due) {
        this.acts = acts;
        this.outbox = outbox;
        this.due = due;
    }

    void tell(Stream<? extends LetterEvent> news) {
        news.forEach(event -> outbox.tell(Topic.LETTERS, event));
    }

    /** With the number of letters it was about: never an address. */
    void acted(String act, UUID actionId, UUID targetId, int letters) {
        acts.record(StaffAct.of(act, targetId).on(actionId).with(PublicFact.COUNT, letters));
        due.fire(new MailIsDue());
    }
}
