package org.clarion.supporters.erasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.stream.Collectors;
import org.clarion.contracts.ErasureEvent.ErasureDone;

/** Counts what the services answer, in the transaction that hears of it. The first answer of each round is the one that counts. */
@ApplicationScoped
class CountingAnswers {

    private final Erasures erasures;
    private final ErasureAnswers answers;
    private final ErasureRounds rounds;

    CountingAnswers(Erasures erasures, ErasureAnswers answers, ErasureRounds rounds) {
        this.erasures = erasures;
        this.answers = answers;
        this.rounds = rounds;
    }

    void count(@Observes ErasureDone done) {
        erasures.held(done.erasureId()).ifPresent(erasure -> {
            var second = !erasure.id().equals(done.erasureId());
            var id = ErasureAnswer.id(erasure.id(), done.service(), second);
            if (answers.findByIdOptional(id).isEmpty()) {
                answers.persistAndFlush(
                        new ErasureAnswer(erasure.id(), done.service(), second, done.at(), inWords(done.erased())));
                rounds.goOn(erasure);
            }
        });
    }

    /** "manuscript 2, mail 1": kinds of rows, as the tables call them. */
    private static String inWords(Map<String, Long> erased) {
        return erased.entrySet().stream()
                .filter(kind -> kind.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
    }
}
