package org.clarion.urgentactions.pictures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SubjectPictures implements PanacheRepositoryBase<SubjectPicture, UUID> {

    /** The pictures of this action's case and of the draft it was begun from, the newest first. */
    List<SubjectPicture> aroundCase(UUID actionId) {
        return list("""
                actionId = ?1
                or actionId in (select before.follows from UrgentAction before where before.id = ?1)
                or actionId in (select other.id from UrgentAction other
                    where other.caseId in (select own.caseId from UrgentAction own where own.id = ?1
                        or own.id in (select before.follows from UrgentAction before where before.id = ?1)))
                order by addedAt desc""", actionId);
    }

    List<SubjectPicture> among(Collection<UUID> actions) {
        return list("actionId in ?1", actions);
    }
}
