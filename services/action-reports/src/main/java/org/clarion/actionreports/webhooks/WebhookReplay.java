package org.clarion.actionreports.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.clarion.access.StaffActs;

/** Telling again what died, or all that happened since a time. Each returns how much that is. */
@ApplicationScoped
class WebhookReplay {

    private final Webhooks hooks;
    private final WebhookQueue news;
    private final StaffActs acts;
    private final Clock clock;

    WebhookReplay(Webhooks hooks, WebhookQueue news, StaffActs acts, Clock clock) {
        this.hooks = hooks;
        this.news = news;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    int one(UUID hookId, UUID event) {
        return again(hookId, "webhook.replayed-one", () -> news.replay(hookId, event));
    }

    @Transactional
    int allThatDied(UUID hookId) {
        return again(hookId, "webhook.replayed-dead", () -> news.replayDead(hookId));
    }

    @Transactional
    int from(UUID hookId, Instant time) {
        return again(hookId, "webhook.replayed-from " + time, () -> news.replayFrom(hookId, time));
    }

    private int again(UUID hookId, String act, IntSupplier deed) {
        return hooks.locked(hookId)
                .map(hook -> {
                    acts.record(act, hookId.toString());
                    hook.tryAtOnce(clock.instant());
                    return deed.getAsInt();
                })
                .orElse(0);
    }
}
