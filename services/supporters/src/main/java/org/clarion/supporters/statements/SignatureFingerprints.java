package org.clarion.supporters.statements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.clarion.mail.Address;
import org.clarion.privacy.KnownNames;
import org.clarion.privacy.Pseudonyms;
import org.clarion.supporters.people.Supporters;

/** Makes the keyed fingerprints by which signatures are found. */
@ApplicationScoped
class SignatureFingerprints {

    private final Supporters people;
    private final Pseudonyms fingerprints;

    SignatureFingerprints(Supporters people, Pseudonyms fingerprints) {
        this.people = people;
        this.fingerprints = fingerprints;
    }

    /** By which names whoever has this address may be known. */
    KnownNames names(Address address) {
        return people.names(address);
    }

    // The domain's is made for one statement: without the key nobody can tell that two signatures are of one
    // organisation.
    SignatureMarks of(UUID statement, SigningWish wish) {
        var second = wish.second();
        return new SignatureMarks(
                fingerprints.of(
                        "signs " + statement + ": " + wish.organisation().domain()),
                people.pseudonym(wish.address()),
                second == null ? null : people.pseudonym(second));
    }
}
