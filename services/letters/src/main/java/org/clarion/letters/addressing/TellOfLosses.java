package org.clarion.letters.addressing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.notes.WriterNoteKind;
import org.clarion.letters.notes.WriterNotes;
import org.clarion.letters.sending.Letters;
import org.clarion.turns.Portions;

/** Tells writers of letters that came back, once staff have had time to find another address. */
@ApplicationScoped
class TellOfLosses {

    private static final int AT_ONCE = 200;

    private final Letters letters;
    private final WriterNotes notes;
    private final LettersConfig config;
    private final Clock clock;

    TellOfLosses(Letters letters, WriterNotes notes, LettersConfig config, Clock clock) {
        this.letters = letters;
        this.notes = notes;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        Portions.all(AT_ONCE, this::portion);
    }

    private int portion(int most) {
        var untold = letters.writersOfLosses(clock.instant().minus(config.tellOfLossesAfter()), most);
        untold.forEach(writer -> notes.tell(writer, WriterNoteKind.NOT_ARRIVED, clock.instant()));
        return untold.size();
    }
}
