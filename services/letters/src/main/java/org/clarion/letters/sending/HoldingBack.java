package org.clarion.letters.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.letters.appeals.SettledTargets;
import org.clarion.letters.notes.WriterNoteKind;
import org.clarion.letters.notes.WriterNotes;
import org.clarion.letters.writing.LetterDraft;
import org.clarion.outbox.Outbox;

/** Keeps letters from officials who agreed meanwhile: they never leave, are in no total, and their writers are told. */
@ApplicationScoped
public class HoldingBack {

    private final Letters letters;
    private final SettledTargets targets;
    private final WriterNotes notes;
    private final Outbox outbox;
    private final Clock clock;

    HoldingBack(Letters letters, SettledTargets targets, WriterNotes notes, Outbox outbox, Clock clock) {
        this.letters = letters;
        this.targets = targets;
        this.notes = notes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those that wait for this official, and how many they were. One that is being sent this moment may have gone, and stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int waitingFor(UUID actionId, UUID targetId) {
        var now = clock.instant();
        var waiting = letters.queuedTo(actionId, targetId).stream()
                .filter(letter -> !letter.isBeingSent(now))
                .toList();
        waiting.forEach(letter -> {
            end(letter);
            tellItsWriter(letter);
        });
        return waiting.size();
    }

    /** Whether nobody writes to its official any more. */
    public boolean concerns(Letter letter) {
        return targets.settled(letter.actionId()).contains(letter.targetId());
    }

    /** The same draft to those who still get letters. */
    public LetterDraft leaveOut(UUID actionId, LetterDraft draft) {
        return draft.without(targets.settled(actionId));
    }

    /** This one does not go. Whoever looks at its page just now is told there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(Letter letter) {
        letter.failed(LossReason.ITS_OFFICIAL_AGREED, clock.instant())
                .ifPresent(news -> outbox.tell(Topic.LETTERS, news));
    }

    void tellItsWriter(Letter letter) {
        letters.writerOf(letter)
                .ifPresent(writer -> notes.tell(writer.id(), WriterNoteKind.HELD_BACK, clock.instant()));
    }
}
