package org.clarion.supporters;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.clarion.contracts.KeptPeriod;
import org.clarion.contracts.KeptThing;
import org.clarion.vitals.KeptPeriods;

/** What this service keeps of people, by the settings that end it. */
@ApplicationScoped
class KeptBySupporters implements KeptPeriods {

    private final SupportersConfig config;

    KeptBySupporters(SupportersConfig config) {
        this.config = config;
    }

    @Override
    public List<KeptPeriod> all() {
        return List.of(
                KeptPeriod.of(KeptThing.SIGN_UP, config.confirmationWindow()),
                KeptPeriod.of(KeptThing.SUPPORTER, config.kept()),
                KeptPeriod.of(KeptThing.FOLLOWER, config.kept()),
                KeptPeriod.of(KeptThing.CONSENT, config.consentsKept()),
                KeptPeriod.of(KeptThing.SIGNATORY, config.signaturesKept()),
                KeptPeriod.of(KeptThing.ACTED, config.actsKept()),
                KeptPeriod.withoutAnEnd(KeptThing.INVITATION_REFUSAL),
                KeptPeriod.of(KeptThing.CONTACT, config.contactsKept()),
                KeptPeriod.of(KeptThing.QUESTION, Duration.ofDays(1)),
                KeptPeriod.withoutAnEnd(KeptThing.FORGETTING));
    }
}
