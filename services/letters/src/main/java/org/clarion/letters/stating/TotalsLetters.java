package org.clarion.letters.stating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
    Optional<TotalsLetter> due(Instant now) {
        List<?> next = getEntityManager()
                .createNativeQuery("""
                        select * from totals_letter where mail_state in ('DUE', 'CLAIMED') and mail_due_at <= :now
                        order by mail_due_at limit 1 for update skip locked""", TotalsLetter.class)
                .setParameter("now", now)
                .getResultList();
        return next.stream().map(TotalsLetter.class::cast).findFirst();
    }

    /** Nobody else can change it until this transaction ends. */
    Optional<TotalsLetter> hold(UUID letterId) {
        return findByIdOptional(letterId, LockModeType.PESSIMISTIC_WRITE);
    }
}
