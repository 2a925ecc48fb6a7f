package org.clarion.supporters.bouncing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.bounces.BounceReader;
import org.clarion.supporters.SupportersConfig;

/** Looks now and then whether mails came back, or were complained about. */
@ApplicationScoped
class LookForReturns {

    private final BounceReader reader;
    private final SupportersConfig config;

    LookForReturns(BounceReader reader, SupportersConfig config) {
        this.reader = reader;
        this.config = config;
    }

    @Scheduled(every = "{supporters.bounces.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        reader.look(config.bounces());
    }
}
