package org.clarion.urgentactions.versions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PublishedVersions implements PanacheRepositoryBase<PublishedVersion, UUID> {

    /** The newest first. */
    List<PublishedVersion> of(UUID actionId) {
        return list("actionId = ?1 order by version desc", actionId);
    }

    /** Those of whose change something is said publicly, the newest first. */
    List<PublishedVersion> said(UUID actionId) {
        return list(
                "select distinct version from PublishedVersion version join version.words said"
                        + " where version.actionId = ?1 order by version.version desc",
                actionId);
    }
}
