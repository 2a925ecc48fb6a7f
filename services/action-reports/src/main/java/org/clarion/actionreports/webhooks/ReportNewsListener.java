package org.clarion.actionreports.webhooks;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears what this service itself tells, many at once, so that counting owes hooks nothing. There is no inbox: a hook
 * hears of an event once, which its table sees to.
 */
@ApplicationScoped
class ReportNewsListener {

    private final NewsRows rows;
    private final WebhooksConfig config;
    private final Guard patience = Guard.create()
            .withRetry()
            .maxRetries(-1)
            .maxDuration(0, ChronoUnit.MILLIS)
            .delay(200, ChronoUnit.MILLIS)
            .withExponentialBackoff()
            .maxDelay(5, ChronoUnit.SECONDS)
            .done()
            .done()
            .build();

    ReportNewsListener(NewsRows rows, WebhooksConfig config) {
        this.rows = rows;
        this.config = config;
    }

    @Incoming("report-news")
    @Blocking
    CompletionStage<Void> hearOfReports(KafkaRecordBatch<String, String> batch) {
        return hear(batch);
    }

    @Incoming("totals-news")
    @Blocking
    CompletionStage<Void> hearOfTotals(KafkaRecordBatch<String, String> batch) {
        return hear(batch);
    }

    /** What cannot be read goes to the dead letters by itself; while the database is away all the rest waits. */
    private CompletionStage<Void> hear(KafkaRecordBatch<String, String> batch) {
        if (patience.get(rows::anybodyListens, Boolean.class)) {
            var news = new ArrayList<News>();
            for (var record : batch.getRecords()) {
                read(record, news);
            }
            patience.get(() -> rows.note(news), Integer.class);
        }
        return batch.ack();
    }

    private void read(KafkaRecord<String, String> record, ArrayList<News> news) {
        try {
            News.read(record.getHeaders(), record.getPayload())
                    .map(one -> one.kind() == Kind.TOTALS ? one.atTheEndOf(config.totalsEvery()) : one)
                    .ifPresent(news::add);
        } catch (IllegalArgumentException unreadable) {
            record.nack(unreadable).toCompletableFuture().join();
        }
    }
}
