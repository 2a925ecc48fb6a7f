package org.clarion.letters.stating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.due.DueRows;

/** Letters of totals that were signed. */
@ApplicationScoped
public class TotalsLetters implements PanacheRepositoryBase<TotalsLetter, UUID> {

    /** Those of an action, the latest first. */
    @Transactional
    List<TotalsLetter> of(UUID actionId) {
        return list("actionId = ?1 order by signedAt desc, id", actionId);
    }

    /** When it was last done for an action. */
    @Transactional
    public Optional<Instant> lastOf(UUID actionId) {
        return find("actionId = ?1 order by signedAt desc", actionId)
                .firstResultOptional()
                .map(TotalsLetter::signedAt);
    }

    /** Actions that have ended, and whose totals nobody has signed for since. */
    @Transactional
    public List<UUID> owed(int most) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        select a.action_id from action_sheet a join heard_figures f on f.action_id = a.action_id
                        where a.sheet ->> 'status' = 'ENDED' and a.sheet ->> 'replacedBy' is null
                          and not exists (select 1 from totals_letter t where t.action_id = a.action_id
                                            and t.signed_at >= cast(a.sheet ->> 'endedAt' as timestamptz))
                        order by a.sheet ->> 'endedAt' desc limit :most""", UUID.class)
                .setParameter("most", most)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** The next whose mail is due, and nobody else's until this transaction ends. */
    List<TotalsLetter> due(Instant now) {
        return DueRows.lock(getEntityManager(), TotalsLetter.class, "totals_letter", now, 1);
    }

    /** Nobody else can change it until this transaction ends. */
    Optional<TotalsLetter> hold(UUID letterId) {
        return findByIdOptional(letterId, LockModeType.PESSIMISTIC_WRITE);
    }
}
