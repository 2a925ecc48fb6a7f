package org.clarion.letters.stating;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.privacy.Pseudonyms;

/**
 * Secret links to the page of totals that the people at risk, or their lawyer, may look at. A link is made with our key and stored
 * nowhere; a newer one makes the older ones useless.
 */
@ApplicationScoped
class TotalsLinks implements PanacheRepositoryBase<TotalsLink, UUID> {

    private static final int LENGTH = 32;

    private final Pseudonyms keyed;
    private final StaffActs acts;

    TotalsLinks(Pseudonyms keyed, StaffActs acts) {
        this.keyed = keyed;
        this.acts = acts;
    }

    /** Where the page is; empty until staff make a link. */
    @Transactional
    Optional<String> path(UUID actionId) {
        return findByIdOptional(actionId)
                .map(link -> "/letters/totals/" + actionId + "/" + secret(actionId, link.generation()));
    }

    /** From now on only this one opens the page. */
    @Transactional
    void renew(UUID actionId) {
        var link = findByIdOptional(actionId).orElseGet(() -> new TotalsLink(actionId));
        link.renew();
        persist(link);
        acts.record(StaffAct.of("made a link to the totals", actionId).on(actionId));
    }

    @Transactional
    boolean opens(UUID actionId, String secret) {
        return findByIdOptional(actionId)
                .filter(link -> MessageDigest.isEqual(
                        secret(actionId, link.generation()).getBytes(UTF_8), secret.getBytes(UTF_8)))
                .isPresent();
    }

    /** No address reads like this, so it is nobody's name. */
    private String secret(UUID actionId, int generation) {
        return keyed.of("totals:" + actionId + ":" + generation).substring(0, LENGTH);
    }
}
