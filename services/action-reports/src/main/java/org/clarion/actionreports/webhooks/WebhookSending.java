package org.clarion.actionreports.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** One post: written, signed, sent to an address that is looked at anew, and put on record. */
@ApplicationScoped
class WebhookSending {

    private final WebhookPayloads elements;
    private final WebhookDestinations destinations;
    private final WebhookClient courier;
    private final WebhookDeliveries deliveries;
    private final Clock clock;

    WebhookSending(
            WebhookPayloads elements,
            WebhookDestinations destinations,
            WebhookClient courier,
            WebhookDeliveries deliveries,
            Clock clock) {
        this.elements = elements;
        this.destinations = destinations;
        this.courier = courier;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    WebhookPost prepare(Webhook hook, List<WebhookQueue.Row> rows) {
        return WebhookPost.of(hook, elements.of(rows), false, clock.instant());
    }

    WebhookPost prepareTest(Webhook hook) {
        return WebhookPost.of(hook, elements.test(), true, clock.instant());
    }

    /** An answer and how long it took. */
    record Answered(WebhookAnswer answer, Duration took) {}

    Answered send(WebhookPost post) {
        long begun = System.nanoTime();
        var answer =
                switch (destinations.of(post.address())) {
                    case WebhookDestination.Open open -> courier.post(open, post.headers(), post.body());
                    case WebhookDestination.Closed(var problem) -> WebhookAnswer.none(problem);
                };
        return new Answered(answer, Duration.ofNanos(System.nanoTime() - begun));
    }

    void record(Webhook hook, WebhookPost post, Answered answered) {
        deliveries.persist(new WebhookDelivery(hook, post, answered.answer(), answered.took()));
    }
}
