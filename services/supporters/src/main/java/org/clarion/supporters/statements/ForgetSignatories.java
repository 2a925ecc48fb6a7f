package org.clarion.supporters.statements;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.clarion.turns.Portions;

/** Forgets what was asked and not confirmed in time, and after some years who it was that signed. What was signed still counts. */
@ApplicationScoped
class ForgetSignatories {

    private static final int AT_ONCE = 500;

    private final OrganisationSignatures organisations;
    private final PersonSignatures persons;
    private final UnlistedSignatories unlisted;
    private final Clock clock;

    ForgetSignatories(
            OrganisationSignatures organisations, PersonSignatures persons, UnlistedSignatories unlisted, Clock clock) {
        this.organisations = organisations;
        this.persons = persons;
        this.unlisted = unlisted;
        this.clock = clock;
    }

    @Scheduled(every = "{supporters.forgetting-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Portions.all(AT_ONCE, this::forgetOrganisations);
        Portions.all(AT_ONCE, this::forgetPersons);
    }

    @Transactional
    int forgetOrganisations(int most) {
        var past = organisations.pastTheirEnd(clock.instant(), most);
        past.forEach(signature -> {
            unlisted.deleteById(signature.id());
            if (signature.stage() == SignatureStage.ASKED) {
                organisations.delete(signature);
            } else {
                signature.forgetPeople();
            }
        });
        return past.size();
    }

    @Transactional
    int forgetPersons(int most) {
        var past = persons.pastTheirEnd(clock.instant(), most);
        past.forEach(signature -> {
            if (signature.stage() == PersonSignatureStage.WAITING) {
                persons.delete(signature);
            } else {
                signature.forgetPerson();
            }
        });
        return past.size();
    }
}
