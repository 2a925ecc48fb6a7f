package org.clarion.supporters.erasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.clarion.forgetting.ErasureRequests;
import org.clarion.mail.Address;
import org.clarion.privacy.Pseudonyms;
import org.clarion.supporters.people.Supporters;
import org.clarion.turns.NamedLocks;

/** Somebody pressed the button: one request, however often it is pressed, and every service is asked in the same transaction. */
@ApplicationScoped
class ForgettingEverywhere {

    private final Erasures erasures;
    private final Supporters supporters;
    private final ErasureRequests requests;
    private final Pseudonyms fingerprints;
    private final NamedLocks locks;
    private final Clock clock;

    ForgettingEverywhere(
            Erasures erasures,
            Supporters supporters,
            ErasureRequests requests,
            Pseudonyms fingerprints,
            NamedLocks locks,
            Clock clock) {
        this.erasures = erasures;
        this.supporters = supporters;
        this.requests = requests;
        this.fingerprints = fingerprints;
        this.locks = locks;
        this.clock = clock;
    }

    /** While one is under way, asking again changes nothing. */
    @Transactional
    Erasure ask(Address address, String language) {
        var asker = fingerprint(supporters.pseudonym(address));
        locks.hold("erasing", asker);
        return underWay(address).orElseGet(() -> {
            var erasure = new Erasure(asker, supporters.namesOf(address), address, language, clock.instant());
            erasures.persistAndFlush(erasure);
            requests.ask(erasure.id(), erasure.person());
            return erasure;
        });
    }

    /** What was asked for and is not over. */
    @Transactional
    Optional<Erasure> underWay(Address address) {
        var askers = supporters.namesOf(address).stream()
                .flatMap(name -> fingerprints.names(List.of(written(name))).all().stream())
                .toList();
        return erasures.openOf(askers);
    }

    private String fingerprint(String pseudonym) {
        return fingerprints.of(written(pseudonym));
    }

    // No address reads like this, so that no fingerprint is ever anybody's pseudonym.
    private static String written(String pseudonym) {
        return "is to be forgotten: " + pseudonym;
    }
}
