package org.clarion.letters.sending;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.due.DueRows;
import org.clarion.privacy.KnownNames;
import org.clarion.turns.NamedLocks;

/** What people wrote, as long as it is kept. */
@ApplicationScoped
public class Manuscripts implements PanacheRepositoryBase<Manuscript, UUID> {

    private static final int SKIP_LOCKED = -2;

    private final NamedLocks locks;

    Manuscripts(NamedLocks locks) {
        this.locks = locks;
    }

    /** One person's forms are taken one after the other, so that two at once cannot both be the first. */
    public void takeTurns(KnownNames names) {
        names.all().stream().sorted().forEach(name -> locks.hold("writing", name));
    }

    public boolean knows(UUID idempotencyKey) {
        return count("idempotencyKey", idempotencyKey) > 0;
    }

    /** How many letters this person handed in since then. */
    public long since(KnownNames names, Instant then) {
        return count("pseudonym in ?1 and writtenAt > ?2", names.all(), then);
    }

    public Optional<Manuscript> openedBy(byte[] secretHash) {
        return find("secretHash", (Object) secretHash).firstResultOptional();
    }

    /** The same, and nobody else's until this transaction ends: two clicks must not both be the first. */
    public Optional<Manuscript> heldBy(byte[] secretHash) {
        return find("secretHash", (Object) secretHash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Nobody else can change it until this transaction ends. */
    public Optional<Manuscript> hold(UUID manuscriptId) {
        return findByIdOptional(manuscriptId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Everything by this person, the newest first. */
    public List<Manuscript> by(Collection<String> person) {
        return list("pseudonym in ?1 order by writtenAt desc, id", person);
    }

    /** The next whose confirmation mail is due, and nobody else's until this transaction ends. */
    public List<Manuscript> mailDue(Instant now) {
        return DueRows.lock(getEntityManager(), Manuscript.class, "manuscript", now, 1);
    }

    /** Erases what stood behind redactions whose time is over; how many they were. */
    int forgetOriginals(Instant now, int atOnce) {
        var past = find("originalUntil <= ?1 and original is not null", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, atOnce)
                .list();
        past.forEach(Manuscript::forgetOriginal);
        return past.size();
    }

    /** Those whose time is over, but for letters that still wait for their turn. */
    List<Manuscript> toForget(Instant now, int atOnce) {
        return find("""
                        keepUntil <= ?1 and id not in (
                            select manuscriptId from Letter where stage in ?2 and manuscriptId is not null)
                        order by keepUntil""", now, List.of(LetterStage.QUEUED, LetterStage.IN_REVIEW))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, atOnce)
                .list();
    }
}
