package org.clarion.actionreports.webhooks;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What was told is kept for a while, to be told again; not for ever. */
@ApplicationScoped
class ForgetOldNews {

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
    @Transactional
    void forget() {
        var then = clock.instant().minus(config.keptFor());
        news.forget(then);
        deliveries.forgetBefore(then);
    }
}
