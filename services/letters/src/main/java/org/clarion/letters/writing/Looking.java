package org.clarion.letters.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.writing.advice.LetterAdvice;

/** Looks at a draft as the letters of today that it makes. */
@ApplicationScoped
class Looking {

    private final FindingWriters writers;
    private final LetterAdvice advice;
    private final Clock clock;

    Looking(FindingWriters writers, LetterAdvice advice, Clock clock) {
        this.writers = writers;
        this.advice = advice;
        this.clock = clock;
    }

    /** @param typed the subject as the writer wants it; empty where they leave it to us */
    Beside beside(Appeal appeal, LetterDraft draft, String typed) {
        var letters = letters(appeal, draft);
        return new Beside(
                letters,
                subject(typed, letters, appeal),
                advice.on(draft, appeal, letters),
                advice.way(appeal, letters, writers.place(appeal, draft), today(appeal)));
    }

    WritersPlace place(Appeal appeal, LetterDraft draft) {
        return writers.place(appeal, draft);
    }

    List<FinishedLetter> letters(Appeal appeal, LetterDraft draft) {
        return FinishedLetter.all(draft, appeal, today(appeal));
    }

    /** The day it is where the action is. */
    LocalDate today(Appeal appeal) {
        return appeal.day(clock.instant());
    }

    private static String subject(String typed, List<FinishedLetter> letters, Appeal appeal) {
        return typed.isEmpty() && !letters.isEmpty() ? SubjectLine.suggested(letters.getFirst(), appeal) : typed;
    }
}
