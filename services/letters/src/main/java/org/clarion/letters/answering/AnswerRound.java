package org.clarion.letters.answering;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.notes.WriterNoteKind;
import org.clarion.letters.notes.WriterNotes;
import org.clarion.letters.sending.Letters;
import org.clarion.turns.Portions;

/** Asks writers once whether a reply came, and erases answers when their time is over. */
@ApplicationScoped
class AnswerRound {

    private static final int AT_ONCE = 200;
    /** Before a text is erased; its writer cannot be asked afterwards. */
    private static final Duration LAST_DAY = Duration.ofDays(1);

    private static final Duration FRESH = Duration.ofDays(3);

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
        var now = clock.instant();
        var unasked = letters.writersToAsk(
                now.minus(config.askForRepliesAfter()), now.plus(LAST_DAY), now.minus(FRESH), most);
        unasked.forEach(writer -> notes.tell(writer, WriterNoteKind.DID_THEY_REPLY, clock.instant()));
        return unasked.size();
    }
}
