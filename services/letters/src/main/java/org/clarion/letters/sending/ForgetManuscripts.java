package org.clarion.letters.sending;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.clarion.turns.Portions;

/** Erases what people wrote, and who they were, on the day that was promised. What happened to the letters stays. */
@ApplicationScoped
class ForgetManuscripts {

    private static final int AT_ONCE = 500;

    private final Manuscripts manuscripts;
    private final Letters letters;
    private final Clock clock;

    ForgetManuscripts(Manuscripts manuscripts, Letters letters, Clock clock) {
        this.manuscripts = manuscripts;
        this.letters = letters;
        this.clock = clock;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        forget(AT_ONCE);
        Portions.all(AT_ONCE, most -> manuscripts.forgetOriginals(clock.instant(), most));
    }

    void forget(int atOnce) {
        Portions.all(atOnce, this::portion);
    }

    private int portion(int most) {
        var past = manuscripts.toForget(clock.instant(), most);
        past.forEach(manuscript -> {
            letters.forgetUnconfirmed(manuscript);
            manuscripts.delete(manuscript);
        });
        return past.size();
    }
}
