package org.clarion.urgentactions.versions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;

@ApplicationScoped
class PublishedVersions implements PanacheRepositoryBase<PublishedVersion, UUID> {

    /** The newest first. */
    List<PublishedVersion> of(UUID actionId) {
        return list("actionId = ?1 order by version desc", actionId);
    }

    /**
     * The last that was kept by a transaction before this one. Asking must write nothing: the deed that publishes is not whole
     * yet, and its only flush raises the version that others are told.
     */
    Optional<PublishedVersion> last(UUID actionId) {
        return find("actionId = ?1 order by version desc", actionId)
                .withHint(HibernateHints.HINT_FLUSH_MODE, "COMMIT")
                .firstResultOptional();
    }

    /** Those of whose change something is said publicly, the newest first. */
    List<PublishedVersion> said(UUID actionId) {
        return list(
                "from PublishedVersion version where version.actionId = ?1"
                        + " and (version.movedFrom is not null or exists elements(version.words))"
                        + " order by version.version desc",
                actionId);
    }
}
