package org.clarion.letters.confirming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clarion.letters.answering.AnswerSource;
import org.clarion.letters.answering.OfficialAnswers;
import org.clarion.letters.sending.Letters;

/** Takes in what an official answered, from the writer of the letter. The same words twice are one answer. */
@ApplicationScoped
class HandingOn {

    private final Table table;
    private final Letters letters;
    private final OfficialAnswers answers;
    private final Clock clock;

    HandingOn(Table table, Letters letters, OfficialAnswers answers, Clock clock) {
        this.table = table;
        this.letters = letters;
        this.answers = answers;
        this.clock = clock;
    }

    @Transactional
    Optional<OpenedManuscript> look(Secret secret) {
        return table.open(secret, clock.instant());
    }

    @Transactional
    void handOn(String letter, String said) {
        letters.hold(UUID.fromString(letter))
                .ifPresent(answered -> answers.note(answered, AnswerSource.WRITER, said, clock.instant()));
    }
}
