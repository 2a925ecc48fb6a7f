package org.clarion.actionreports.webhooks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.clarion.actionreports.webhooks.Webhooks.Claim;

/** Tells one hook its next news. No transaction is open while the receiver takes its time. */
@ApplicationScoped
class WebhookTelling {

    private static final int MOST_PER_POST = 100;

    private final Webhooks hooks;
    private final WebhookQueue news;
    private final WebhookSending sending;
    private final WebhooksConfig config;
    private final Clock clock;

    WebhookTelling(Webhooks hooks, WebhookQueue news, WebhookSending sending, WebhooksConfig config, Clock clock) {
        this.hooks = hooks;
        this.news = news;
        this.sending = sending;
        this.config = config;
        this.clock = clock;
    }

    /** Whether there may be more. */
    boolean tellNext(Claim claim, Instant claimEnds) {
        return QuarkusTransaction.requiringNew()
                .call(() -> next(claim, claimEnds))
                .map(next -> tell(claim, next))
                .orElse(false);
    }

    private record Next(List<WebhookQueue.Row> rows, WebhookPost post) {}

    private Optional<Next> next(Claim claim, Instant claimEnds) {
        return hooks.claimed(claim).flatMap(hook -> {
            var rows = hook.isOn() ? news.waiting(claim.hookId(), MOST_PER_POST) : List.<WebhookQueue.Row>of();
            if (rows.isEmpty()) {
                hook.release();
                return Optional.empty();
            }
            hook.keepClaimUntil(claimEnds);
            return Optional.of(new Next(rows, sending.prepare(hook, rows)));
        });
    }

    private boolean tell(Claim claim, Next next) {
        var answered = sending.send(next.post());
        return QuarkusTransaction.requiringNew()
                .call(() -> hooks.claimed(claim).map(hook -> {
                    sending.record(hook, next.post(), answered);
                    return settle(hook, next.rows(), answered.answer());
                }))
                .orElse(false);
    }

    private boolean settle(Webhook hook, List<WebhookQueue.Row> rows, WebhookAnswer answer) {
        if (answer.isDelivered()) {
            news.delivered(rows);
            hook.tryAtOnce(clock.instant());
            return true;
        }
        fail(hook, answer);
        hook.release();
        return false;
    }

    /** Until the dead letters, every failure is a reason to come again; only "gone" is a wish to be left alone. */
    private void fail(Webhook hook, WebhookAnswer answer) {
        var now = clock.instant();
        var pause = new WebhookBackOff(config.firstPause(), config.longestPause())
                .after(hook.getTries() + 1, answer.comeAgainAfter(), ThreadLocalRandom.current());
        hook.failed(now, pause);
        if (answer.isGone()) {
            hook.switchOff();
        }
        if (hook.hasFailedFor(config.deadAfter(), now)) {
            news.die(hook.getHookId(), now.minus(config.deadAfter()), answer.reason());
        }
    }
}
