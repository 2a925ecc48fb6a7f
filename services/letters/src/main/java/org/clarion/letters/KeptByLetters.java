package org.clarion.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.contracts.KeptPeriod;
import org.clarion.contracts.KeptThing;
import org.clarion.vitals.KeptPeriods;

/** What this service keeps of people, by the settings that end it. */
@ApplicationScoped
class KeptByLetters implements KeptPeriods {

    private final LettersConfig config;

    KeptByLetters(LettersConfig config) {
        this.config = config;
    }

    @Override
    public List<KeptPeriod> all() {
        return List.of(
                KeptPeriod.of(KeptThing.UNCONFIRMED_LETTER, config.confirmationWindow()),
                KeptPeriod.of(KeptThing.LETTER, config.keepConfirmed()),
                KeptPeriod.of(KeptThing.REDACTED_ORIGINAL, config.review().keepOriginals()),
                KeptPeriod.of(KeptThing.AUTOMATIC_ANSWER, config.keepConfirmed()),
                KeptPeriod.of(KeptThing.OFFICIAL_ANSWER, config.keepAnswers()));
    }
}
