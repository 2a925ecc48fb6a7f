package org.clarion.urgentactions.staffrecord;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clarion.contracts.StaffEvent.StaffActed;

@ApplicationScoped
class RecordedActs implements PanacheRepositoryBase<RecordedAct, UUID> {

    private static final String NEWEST_FIRST = " order by at desc, actId desc";

    /** Keeps those that are not on record yet: what is told anew is the same act. */
    void keep(Collection<StaffActed> told) {
        var known = new HashSet<>(getEntityManager()
                .createQuery("select actId from RecordedAct where actId in :ids", UUID.class)
                .setParameter("ids", told.stream().map(StaffActed::actId).toList())
                .getResultList());
        told.stream()
                .filter(act -> known.add(act.actId()))
                .map(RecordedAct::new)
                .forEach(act -> persist(act));
    }

    long howMany(RecordQuestion question) {
        return count(question.where(), question.parameters());
    }

    /** The newest first. */
    List<RecordedAct> some(RecordQuestion question, int skipped, int most) {
        return find(question.where() + NEWEST_FIRST, question.parameters())
                .range(skipped, skipped + most - 1)
                .list();
    }

    /** The next after this one, the newest first; all of a time stand together, in the order of their ids. */
    List<RecordedAct> after(RecordQuestion question, Instant at, UUID actId, int most) {
        var parameters = question.parameters();
        parameters.put("lastAt", at);
        parameters.put("lastId", actId);
        var where = question.where() + " and (at < :lastAt or at = :lastAt and actId < :lastId)";
        return find(where + NEWEST_FIRST, parameters).range(0, most - 1).list();
    }

    /** The acts there are on record. */
    Set<String> acts() {
        return Set.copyOf(getEntityManager()
                .createQuery("select distinct act from RecordedAct", String.class)
                .getResultList());
    }

    /** The members of staff who are on record. */
    Set<UUID> members() {
        return Set.copyOf(getEntityManager()
                .createQuery("select distinct memberId from RecordedAct where memberId is not null", UUID.class)
                .getResultList());
    }
}
