package org.clarion.actionreports.webhooks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;

/** What staff do with hooks. Every deed is on record. */
@ApplicationScoped
class ManagingWebhooks {

    private final Webhooks hooks;
    private final WebhookSending sending;
    private final StaffActs acts;
    private final WebhooksConfig config;
    private final Clock clock;

    ManagingWebhooks(Webhooks hooks, WebhookSending sending, StaffActs acts, WebhooksConfig config, Clock clock) {
        this.hooks = hooks;
        this.sending = sending;
        this.acts = acts;
        this.config = config;
        this.clock = clock;
    }

    /** A form sent twice makes one hook. */
    @Transactional
    void make(UUID hookId, Webhook.Wish wish) {
        if (hooks.findByIdOptional(hookId).isEmpty()) {
            hooks.persist(new Webhook(hookId, wish, clock.instant()));
            acts.record("webhook.made", hookId.toString());
        }
    }

    /** Nothing once it has been shown; the outer is empty for a hook that is not there. */
    @Transactional
    Optional<Optional<String>> showSecret(UUID hookId, UUID form) {
        return change(hookId, "webhook.secret-shown", hook -> hook.showSecret(form));
    }

    @Transactional
    boolean renewSecret(UUID hookId) {
        return change(hookId, "webhook.secret-renewed", hook -> {
                    hook.renewSecret(clock.instant(), config.earlierSecretFor());
                    return true;
                })
                .orElse(false);
    }

    /** The answer; no transaction is open while we wait for it. */
    Optional<WebhookAnswer> test(UUID hookId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> hooks.findByIdOptional(hookId).map(sending::prepareTest))
                .map(post -> {
                    var answered = sending.send(post);
                    QuarkusTransaction.requiringNew().run(() -> note(hookId, post, answered));
                    return answered.answer();
                });
    }

    private void note(UUID hookId, WebhookPost post, WebhookSending.Answered answered) {
        change(hookId, "webhook.tested", hook -> {
            sending.record(hook, post, answered);
            if (answered.answer().isDelivered()) {
                hook.tested(clock.instant());
            }
            return true;
        });
    }

    /** Whether it is on: only a hook whose test arrived can be. */
    @Transactional
    Optional<Boolean> switchOn(UUID hookId) {
        return change(hookId, "webhook.on", hook -> hook.switchOn(clock.instant()));
    }

    @Transactional
    boolean switchOff(UUID hookId) {
        return change(hookId, "webhook.off", hook -> {
                    hook.switchOff();
                    return true;
                })
                .orElse(false);
    }

    @Transactional
    void remove(UUID hookId) {
        if (hooks.deleteById(hookId)) {
            acts.record("webhook.removed", hookId.toString());
        }
    }

    private static String word(boolean on) {
        return on ? "ON" : "OFF";
    }

    private <T> Optional<T> change(UUID hookId, String act, Function<Webhook, T> deed) {
        return hooks.locked(hookId).map(hook -> {
            var before = hook.isOn();
            var answer = deed.apply(hook);
            acts.record(StaffAct.of(act, hookId).changed(PublicFact.STATUS, word(before), word(hook.isOn())));
            return answer;
        });
    }
}
