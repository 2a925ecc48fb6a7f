package org.clarion.actionreports.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** One post: written, signed, sent to an address that is looked at anew, and put on record. */
@ApplicationScoped
class Sending {

    private final Elements elements;
    private final Destinations destinations;
    private final Courier courier;
    private final Deliveries deliveries;
    private final Clock clock;

    Sending(Elements elements, Destinations destinations, Courier courier, Deliveries deliveries, Clock clock) {
        this.elements = elements;
        this.destinations = destinations;
        this.courier = courier;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    Post prepare(Hook hook, List<NewsRows.Row> rows) {
        return Post.of(hook, elements.of(rows), false, clock.instant());
    }

    Post prepareTest(Hook hook) {
        return Post.of(hook, elements.test(), true, clock.instant());
    }

    /** An answer and how long it took. */
    record Answered(Answer answer, Duration took) {}

    Answered send(Post post) {
        long begun = System.nanoTime();
        var answer =
                switch (destinations.of(post.address())) {
                    case Destination.Open open -> courier.post(open, post.headers(), post.body());
                    case Destination.Closed(var problem) -> Answer.none(problem);
                };
        return new Answered(answer, Duration.ofNanos(System.nanoTime() - begun));
    }

    void record(Hook hook, Post post, Answered answered) {
        deliveries.persist(new Delivery(hook, post, answered.answer(), answered.took()));
    }
}
