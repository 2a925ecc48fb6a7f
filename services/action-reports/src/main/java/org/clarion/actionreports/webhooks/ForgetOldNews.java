package org.clarion.actionreports.webhooks;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.clarion.turns.Portions;

/** What was told is kept for a while, to be told again; not for ever. */
@ApplicationScoped
class ForgetOldNews {

    private static final int AT_ONCE = 5_000;

    private final WebhookQueue news;
    private final WebhookDeliveries deliveries;
    private final WebhooksConfig config;
    private final Clock clock;

    ForgetOldNews(WebhookQueue news, WebhookDeliveries deliveries, WebhooksConfig config, Clock clock) {
        this.news = news;
        this.deliveries = deliveries;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "2m")
    void forget() {
        var then = clock.instant().minus(config.keptFor());
        Portions.all(AT_ONCE, most -> news.forget(then, most));
        Portions.all(AT_ONCE, most -> deliveries.forgetBefore(then, most));
    }
}
