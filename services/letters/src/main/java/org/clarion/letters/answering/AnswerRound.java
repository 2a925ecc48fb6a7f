package org.clarion.letters.answering;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.notes.WriterNoteKind;
import org.clarion.letters.notes.WriterNotes;
import org.clarion.letters.sending.Letters;
import org.clarion.turns.Portions;

/** Asks writers once whether a reply came, and erases answers when their time is over. */
@ApplicationScoped
class AnswerRound {

    private static final int AT_ONCE = 200;

    private final Letters letters;
    private final WriterNotes notes;
    private final OfficialAnswers answers;
    private final LettersConfig config;
    private final Clock clock;

    AnswerRound(Letters letters, WriterNotes notes, OfficialAnswers answers, LettersConfig config, Clock clock) {
        this.letters = letters;
        this.notes = notes;
        this.answers = answers;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        Portions.all(AT_ONCE, this::ask);
        Portions.all(AT_ONCE, most -> answers.forgetBefore(clock.instant().minus(config.keepAnswers()), most));
    }

    private int ask(int most) {
        var unasked = letters.writersToAsk(clock.instant().minus(config.askForRepliesAfter()), most);
        unasked.forEach(writer -> notes.tell(writer, WriterNoteKind.DID_THEY_REPLY, clock.instant()));
        return unasked.size();
    }
}
