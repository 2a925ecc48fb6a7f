package org.clarion.letters.bouncing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.clarion.letters.LettersConfig;
import org.clarion.turns.Portions;

/** Erases automatic answers as long after the last of their kind as letters are kept. */
@ApplicationScoped
class ForgetAutomaticAnswers {

    private static final int AT_ONCE = 500;

    private final AutomaticAnswers answers;
    private final LettersConfig config;
    private final Clock clock;

    ForgetAutomaticAnswers(AutomaticAnswers answers, LettersConfig config, Clock clock) {
        this.answers = answers;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Portions.all(AT_ONCE, most -> answers.forgetBefore(clock.instant().minus(config.keepConfirmed()), most));
    }
}
