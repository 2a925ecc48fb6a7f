package org.clarion.letters.bouncing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.bounces.BounceReader;
import org.clarion.letters.LettersConfig;

/** Looks now and then whether letters came back. */
@ApplicationScoped
class ReadBounces {

    private final BounceReader reader;
    private final LettersConfig config;

    ReadBounces(BounceReader reader, LettersConfig config) {
        this.reader = reader;
        this.config = config;
    }

    @Scheduled(every = "{letters.bounces.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        reader.look(config.bounces());
    }
}
