package org.clarion.letters.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.clarion.contracts.Topic;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.appeals.Appeals;
import org.clarion.outbox.Outbox;

/** Whether a letter may still leave. What it is about may be over by now, or its official may have agreed. */
@ApplicationScoped
class StillWanted {

    private final Letters letters;
    private final Appeals appeals;
    private final HoldingBack holdingBack;
    private final Outbox outbox;
    private final Clock clock;

    StillWanted(Letters letters, Appeals appeals, HoldingBack holdingBack, Outbox outbox, Clock clock) {
        this.letters = letters;
        this.appeals = appeals;
        this.holdingBack = holdingBack;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What the letter is about; a letter about what is over has failed, and so has one to whom nobody writes any more. */
    Optional<Appeal> action(Letter letter) {
        var country = letters.writerOf(letter).map(Manuscript::country).orElse("");
        var action = appeals.newest(letter.actionId(), country).filter(appeal -> !appeal.ended());
        if (action.isEmpty()) {
            letter.failed(LossReason.ACTION_ENDED, clock.instant()).ifPresent(news -> outbox.tell(Topic.LETTERS, news));
        } else if (holdingBack.concerns(letter)) {
            holdingBack.end(letter);
            holdingBack.tellItsWriter(letter);
            return Optional.empty();
        }
        return action;
    }
}
