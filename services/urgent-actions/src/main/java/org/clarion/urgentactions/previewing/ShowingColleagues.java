package org.clarion.urgentactions.previewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.StaffActs;

/** Making and revoking the links by which somebody without a log-in looks at an action before it goes out. */
@ApplicationScoped
class ShowingColleagues {

    private final PreviewLinks links;
    private final StaffActs acts;
    private final Clock clock;

    ShowingColleagues(PreviewLinks links, StaffActs acts, Clock clock) {
        this.links = links;
        this.acts = acts;
        this.clock = clock;
    }

    /** @param secret the end of the link, which is known here and now only */
    record Made(PreviewLink link, PreviewSecret secret) {}

    @Transactional
    Made make(UUID actionId, String by) {
        var secret = PreviewSecret.random();
        var link = new PreviewLink(actionId, secret.hash(), by, clock.instant());
        links.persist(link);
        acts.record("made a preview link", actionId.toString());
        return new Made(link, secret);
    }

    /** Whether there is such a link of this action, revoked now or before. */
    @Transactional
    boolean revoke(UUID actionId, UUID linkId, String by) {
        var found =
                links.findByIdOptional(linkId).filter(link -> link.actionId().equals(actionId));
        found.filter(link -> link.revoke(by, clock.instant()))
                .ifPresent(link -> acts.record("revoked a preview link", actionId.toString()));
        return found.isPresent();
    }

    @Transactional
    List<PreviewLink> of(UUID actionId) {
        return links.of(actionId);
    }

    /** The link with this end, whether it still works or not. */
    @Transactional
    Optional<PreviewLink> opened(String end) {
        return PreviewSecret.endOf(end).flatMap(secret -> links.opened(secret.hash()));
    }
}
