package org.clarion.urgentactions.versions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.sheets.SheetPublished;

/** Keeps every version that was published, and what is said publicly of the change. */
@ApplicationScoped
class Versions {

    private final PublishedVersions versions;
    private final StaffActs acts;

    Versions(PublishedVersions versions, StaffActs acts) {
        this.versions = versions;
        this.acts = acts;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(@Observes SheetPublished published) {
        versions.persist(new PublishedVersion(
                published, versions.last(published.actionId()).orElse(null)));
    }

    @Transactional
    List<PublishedVersion> of(UUID actionId) {
        return versions.of(actionId);
    }

    @Transactional
    List<PublishedVersion> said(UUID actionId) {
        return versions.said(actionId);
    }

    /** Whether there is such a version of this action. The first is no change. */
    @Transactional
    boolean say(UUID actionId, UUID versionId, Map<String, String> words) {
        var all = versions.of(actionId);
        var found = all.stream()
                .limit(Math.max(0, all.size() - 1))
                .filter(version -> version.id().equals(versionId))
                .findFirst();
        found.ifPresent(version -> {
            version.say(words);
            acts.record("said publicly what changed", actionId.toString());
        });
        return found.isPresent();
    }
}
