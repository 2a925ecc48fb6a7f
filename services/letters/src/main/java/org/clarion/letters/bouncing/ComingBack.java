package org.clarion.letters.bouncing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.sending.LetterStage;
import org.clarion.letters.sending.Letters;
import org.clarion.outbox.Outbox;

/** Takes back what was accepted, and tells so, in one transaction. */
@ApplicationScoped
class ComingBack {

    /** What a bounce was to us. */
    enum Heard {
        /** The letter did not arrive, as of now or already before. */
        NOTED,
        /** The letter still waits here: we sent it, and died before we could note that. */
        TOO_EARLY,
        /** We signed its address and know no such letter. */
        UNKNOWN
    }

    private final Letters letters;
    private final AutomaticAnswers answers;
    private final Outbox outbox;
    private final Clock clock;

    ComingBack(Letters letters, AutomaticAnswers answers, Outbox outbox, Clock clock) {
        this.letters = letters;
        this.answers = answers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A bounce may be faster than the commit of the sending: the letter's row is waited for. */
    @Transactional
    Heard hear(UUID letterId, String status) {
        return letters.hold(letterId).map(letter -> note(letter, status)).orElse(Heard.UNKNOWN);
    }

    /** Takes nothing back, and keeps no words of which nobody can take the writer out. False if we know no such letter. */
    @Transactional
    boolean answered(UUID letterId, String said) {
        var letter = letters.hold(letterId);
        letter.ifPresent(found ->
                letters.writerOf(found).ifPresent(writer -> answers.note(found, writer, said, clock.instant())));
        return letter.isPresent();
    }

    private Heard note(Letter letter, String status) {
        if (letter.stage() == LetterStage.QUEUED) {
            return Heard.TOO_EARLY;
        }
        letter.cameBack(status, clock.instant()).ifPresent(event -> outbox.tell(Topic.LETTERS, event));
        return Heard.NOTED;
    }
}
