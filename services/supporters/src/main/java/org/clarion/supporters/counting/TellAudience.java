package org.clarion.supporters.counting;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.clarion.contracts.AudienceEvent;
import org.clarion.contracts.AudienceEvent.AudienceCounted;
import org.clarion.contracts.AudienceEvent.NetworkCounted;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.supporters.acts.SupporterActs;
import org.clarion.turns.NamedLocks;

/** Tells the desk how many people a mail would reach: what has changed since it was told last, and everything once a day. */
@ApplicationScoped
class TellAudience {

    private final AudienceCounts counts;
    private final ToldCounts told;
    private final SupporterActs acts;
    private final Outbox outbox;
    private final NamedLocks locks;
    private final Clock clock;

    TellAudience(
            AudienceCounts counts, ToldCounts told, SupporterActs acts, Outbox outbox, NamedLocks locks, Clock clock) {
        this.counts = counts;
        this.told = told;
        this.acts = acts;
        this.outbox = outbox;
        this.locks = locks;
        this.clock = clock;
    }

    /** Several instances may: the second finds that nothing has changed. */
    @Scheduled(every = "{supporters.counting-every}", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void count() {
        locks.hold("counting", "audience");
        acts.recognise();
        tell(counts.network());
        counts.sheets().stream().map(counts::of).forEach(this::tell);
    }

    private void tell(AudienceEvent counted) {
        if (told.isNews(counted.subject(), figures(counted), clock.instant())) {
            outbox.tell(Topic.SUPPORTERS, counted);
        }
    }

    // When it was counted is no figure.
    private static String figures(AudienceEvent counted) {
        return switch (counted) {
            case NetworkCounted(var people, var languages, var countries, Instant at, var paused, var particular) ->
                people + " " + languages + " " + countries + " " + paused + " " + particular;
            case AudienceCounted(var action, var reached, var acted, var inCase, var others, Instant at) ->
                reached + " " + acted + " " + inCase + " " + others;
        };
    }
}
