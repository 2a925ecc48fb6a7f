package org.clarion.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;

/**
 * The record of what staff did (audit log). An act is on record if and only if it was done: it is written down here, and told
 * to the one record of all services, in the transaction of the act itself.
 */
@ApplicationScoped
public class StaffActs {

    private final KeptActs kept;
    private final ActTelling telling;
    private final Outbox outbox;
    private final SecurityIdentity identity;
    private final Clock clock;

    StaffActs(KeptActs kept, ActTelling telling, Outbox outbox, SecurityIdentity identity, Clock clock) {
        this.kept = kept;
        this.telling = telling;
        this.outbox = outbox;
        this.identity = identity;
        this.clock = clock;
    }

    /** Records in the caller's transaction that whoever is logged in did {@code act} to {@code subject}. Ids, no names. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String act, String subject) {
        record(StaffAct.of(act, subject));
    }

    /** The same of what somebody decided before, and what is done now that nobody is logged in. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String act, String subject, String who) {
        record(StaffAct.of(act, subject), who);
    }

    /** The same, with the action it concerns and the public facts that it changed; outside a transaction it throws. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(StaffAct act) {
        record(
                act,
                identity.isAnonymous()
                        ? KeptAct.NOBODY
                        : identity.getPrincipal().getName());
    }

    /** The same of what somebody decided before, with what it concerns and changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(StaffAct act, String who) {
        var done = new KeptAct(UUID.randomUUID(), clock.instant(), who, telling.withoutNames(act));
        kept.add(done);
        outbox.tellOfItself(Topic.STAFF_ACTS, telling.of(done));
    }

    /** The log-in names of everybody who ever did something in this service. */
    public Set<String> names() {
        return kept.names();
    }
}
