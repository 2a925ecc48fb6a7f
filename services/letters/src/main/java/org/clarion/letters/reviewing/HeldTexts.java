package org.clarion.letters.reviewing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.letters.sending.LetterStage;
import org.clarion.letters.sending.Manuscript;

/** Texts that wait, or waited, for somebody to read them. */
@ApplicationScoped
public class HeldTexts implements PanacheRepositoryBase<HeldText, UUID> {

    /** Texts that differ in so few of 64 bits say nearly the same. */
    private static final int NEARLY_THE_SAME = 6;
    /** Letters that were held back for another reason meanwhile need no reader. */
    private static final String WAITING = "from HeldText h where h.state = ?1"
            + " and exists (select 1 from Letter l where l.manuscriptId = h.manuscriptId and l.stage = ?2)";

    /** Those that wait, the longest first. */
    @Transactional
    public List<HeldText> waiting() {
        return list(WAITING + " order by h.heldAt, h.manuscriptId", HoldState.HELD, LetterStage.IN_REVIEW);
    }

    /** How many wait. */
    @Transactional
    public long waitingCount() {
        return count(WAITING, HoldState.HELD, LetterStage.IN_REVIEW);
    }

    /** Of one manuscript, whatever was decided. */
    @Transactional
    public Optional<HeldText> of(UUID manuscriptId) {
        return findByIdOptional(manuscriptId);
    }

    /** Those of them that still wait, and nobody else's until this transaction ends. */
    List<HeldText> held(Collection<UUID> manuscripts) {
        return find("manuscriptId in ?1 and state = ?2 order by heldAt, manuscriptId", manuscripts, HoldState.HELD)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** How many others wrote nearly the same on this action. */
    long alike(Manuscript one) {
        return number("""
                select count(distinct pseudonym) from manuscript where action_id = ?1 and pseudonym <> ?2
                  and bit_count(cast(likeness # ?3 as bit(64))) <= ?4""", one.actionId(), one.pseudonym(), one.likeness(), NEARLY_THE_SAME);
    }

    /** How many others handed a letter in from this network since then. */
    long fromNetwork(Manuscript one, Instant since) {
        return number("""
                select count(distinct pseudonym) from manuscript where network = ?1 and pseudonym <> ?2
                  and written_at > ?3""", one.network(), one.pseudonym(), since);
    }

    private long number(String sql, Object... values) {
        var query = getEntityManager().createNativeQuery(sql, Long.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }
}
