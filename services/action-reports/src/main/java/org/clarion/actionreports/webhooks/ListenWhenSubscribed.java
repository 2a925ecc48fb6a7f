package org.clarion.actionreports.webhooks;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.reactive.messaging.ChannelRegistry;
import io.smallrye.reactive.messaging.PausableChannel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** We listen to ourselves only while a hook is on: to hear thousands of reports a second for nobody is dear. */
@ApplicationScoped
class ListenWhenSubscribed {

    static final String REPORTS = "report-news";
    static final String TOTALS = "totals-news";

    private final WebhookQueue rows;
    private final ChannelRegistry channels;

    ListenWhenSubscribed(WebhookQueue rows, ChannelRegistry channels) {
        this.rows = rows;
        this.channels = channels;
    }

    /** What was said meanwhile is still heard, and belongs to no hook that was off when it happened. */
    @Scheduled(every = "${webhooks.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void turn() {
        var listens = rows.listeningSince().isPresent();
        for (var channel : channels()) {
            if (listens && channel.isPaused()) {
                channel.resume();
            } else if (!listens && !channel.isPaused()) {
                channel.pause();
            }
        }
    }

    /** None while the service starts. */
    private List<PausableChannel> channels() {
        return Stream.of(REPORTS, TOTALS)
                .map(channels::getPausable)
                .filter(Objects::nonNull)
                .toList();
    }
}
