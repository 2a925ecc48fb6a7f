package org.clarion.actionreports.webhooks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.clarion.actionreports.webhooks.Webhooks.Claim;
import org.jboss.logging.Logger;

/** Serves every hook that has news due on a thread of its own, so a slow receiver holds up nobody but itself. */
@ApplicationScoped
class WebhookDispatch {

    private static final Logger LOG = Logger.getLogger(WebhookDispatch.class);
    private static final Duration SPARE = Duration.ofSeconds(50);

    private final Webhooks hooks;
    private final WebhookTelling telling;
    private final Clock clock;
    private final Duration claimFor;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    WebhookDispatch(Webhooks hooks, WebhookTelling telling, WebhooksConfig config, Clock clock) {
        this.hooks = hooks;
        this.telling = telling;
        this.clock = clock;
        this.claimFor = config.timeout().plus(SPARE);
    }

    @Scheduled(every = "${webhooks.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void serveThoseDue() {
        QuarkusTransaction.requiringNew()
                .call(() -> hooks.claim(clock.instant(), claimFor))
                .forEach(claim -> threads.submit(() -> serve(claim)));
    }

    /** Post after post until there is no news, a failure, or somebody else has the hook. */
    private void serve(Claim claim) {
        try {
            while (telling.tellNext(claim, clock.instant().plus(claimFor))) {
                LOG.tracef("hook %s is told more", claim.hookId());
            }
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "hook %s could not be served; its claim runs out by itself", claim.hookId());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
