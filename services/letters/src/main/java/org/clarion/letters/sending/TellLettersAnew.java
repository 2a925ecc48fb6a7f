package org.clarion.letters.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Recollection;

/** What became of every letter that was sent, and then the ledger as a whole, by which others can check themselves. */
@ApplicationScoped
class TellLettersAnew implements Recollection {

    /** The ledger waits for letters to stand still, and must not hold any while it waits. */
    private static final UUID ONLY_THE_LEDGER_IS_LEFT = new UUID(-1, -1);

    private final Letters letters;
    private final StateTheLedger ledger;

    TellLettersAnew(Letters letters, StateTheLedger ledger) {
        this.letters = letters;
        this.ledger = ledger;
    }

    @Override
    public Topic topic() {
        return Topic.LETTERS;
    }

    @Override
    public Portion after(UUID upTo, int most) {
        if (upTo.equals(ONLY_THE_LEDGER_IS_LEFT)) {
            return new Portion(ledger.anew(), Optional.empty());
        }
        var found = letters.confirmedAfter(upTo, most);
        var events = found.stream().flatMap(letter -> letter.soFar().stream()).toList();
        return new Portion(
                events,
                Optional.of(
                        found.size() < most
                                ? ONLY_THE_LEDGER_IS_LEFT
                                : found.getLast().id()));
    }
}
