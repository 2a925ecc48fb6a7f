package org.clarion.supporters.stating;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.clarion.contracts.MailingEvent.MailingStated;
import org.jspecify.annotations.Nullable;

/** What was last said of the mails about an action. */
@Entity
class MailingStatement {

    @Id
    private UUID actionId;

    private long told;
    private long changes;
    private long outcomes;
    private long waiting;
    private long failed;
    private long notWanted;
    private @Nullable Instant firstAt;
    private @Nullable Instant lastAt;
    private Instant lookedAt;

    @SuppressWarnings("NullAway") // for Hibernate, which fills the fields
    protected MailingStatement() {}

    MailingStatement(MailingStated said) {
        this.actionId = said.actionId();
        this.lookedAt = said.at();
        take(said);
    }

    /** Whether this reads differently from what was said last; then it is what was said last. */
    boolean replace(MailingStated now) {
        lookedAt = now.at();
        var same = said(now.at()).equals(now);
        take(now);
        return !same;
    }

    private void take(MailingStated said) {
        told = said.told();
        changes = said.changes();
        outcomes = said.outcomes();
        waiting = said.waiting();
        failed = said.failed();
        notWanted = said.keptBack();
        firstAt = said.first();
        lastAt = said.last();
    }

    private MailingStated said(Instant at) {
        return new MailingStated(actionId, told, changes, outcomes, waiting, failed, firstAt, lastAt, at, notWanted);
    }
}
