package org.clarion.supporters.mailing;

import java.util.Optional;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;

/** Keeps back what would not arrive, or is not wanted, as mail servers and providers have told. */
final class AddressGate {

    private AddressGate() {}

    /**
     * A mail that somebody asked for just now goes all the same: they may have mended what was wrong. Not to who complained
     * about a sign-up that nobody confirmed: then it was somebody else who asked.
     */
    static Optional<KeptBack> keepsBack(Kind kind, Supporter reader) {
        var isAskedFor = kind == Kind.CONFIRMATION || kind == Kind.ALREADY_IN || kind == Kind.FOLLOW;
        return switch (reader.addressState().condition()) {
            case GOOD, SOFT_BOUNCING -> Optional.empty();
            case SOFT_PAUSED, HARD_BOUNCED -> isAskedFor ? Optional.empty() : Optional.of(KeptBack.ADDRESS);
            case COMPLAINED ->
                isAskedFor && reader.stage() != SupporterStage.WAITING
                        ? Optional.empty()
                        : Optional.of(KeptBack.COMPLAINT);
        };
    }
}
