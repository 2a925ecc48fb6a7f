package org.clarion.supporters.mailings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that is mailed of actions, was, or is going to be. */
@ApplicationScoped
public class ActionMailings implements PanacheRepositoryBase<ActionMailing, UUID> {

    private final Clock clock;

    ActionMailings(Clock clock) {
        this.clock = clock;
    }

    /** It begins, in the transaction that makes its mails. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(UUID action, MailingKind kind, long newsVersion, long people) {
        var now = clock.instant();
        of(action, kind, newsVersion)
                .orElseGet(() -> added(new ActionMailing(action, kind, newsVersion, now)))
                .begin(people, now);
    }

    /** Of what begins by itself: the time that follows from the sheet. Of one that has begun, what has not gone waits for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void plan(UUID action, MailingKind kind, Instant at) {
        of(action, kind, 0)
                .orElseGet(() -> added(new ActionMailing(action, kind, 0, at)))
                .plan(at);
    }

    /** It is not going to begin by itself. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void drop(UUID action, MailingKind kind) {
        delete("actionId = ?1 and kind = ?2 and begunAt is null", action, kind);
    }

    /** Those that are to be begun. */
    public List<UUID> due(Instant now) {
        return find("begunAt is null and heldAt is null and beginsAt <= ?1 order by beginsAt", now).stream()
                .map(ActionMailing::id)
                .toList();
    }

    /** Locked until the deed is done: two presses of one button are answered one after the other. */
    public Optional<ActionMailing> forDeed(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one to which a mail belongs. */
    public Optional<ActionMailing> of(UUID action, MailingKind kind, long newsVersion) {
        return find("actionId = ?1 and kind = ?2 and newsVersion = ?3", action, kind, newsVersion)
                .firstResultOptional();
    }

    private ActionMailing added(ActionMailing mailing) {
        persist(mailing);
        return mailing;
    }
}
