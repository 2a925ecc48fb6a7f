package org.clarion.actionreports.webhooks;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.clarion.outbox.Transience;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears what this service itself tells, many at once, so that counting owes hooks nothing. There is no inbox: a hook
 * hears of an event once, which its table sees to.
 */
@ApplicationScoped
class ReportNewsListener {

    private static final TypeLiteral<Optional<Instant>> LISTENING_SINCE = new TypeLiteral<>() {};

    private final WebhookQueue rows;
    private final WebhooksConfig config;
    private final Clock clock;
    private final Guard patience = Guard.create()
            .withRetry()
            .whenException(Transience::explains)
            .maxRetries(-1)
            .maxDuration(0, ChronoUnit.MILLIS)
            .delay(200, ChronoUnit.MILLIS)
            .withExponentialBackoff()
            .maxDelay(5, ChronoUnit.SECONDS)
            .done()
            .done()
            .build();

    ReportNewsListener(WebhookQueue rows, WebhooksConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    @Incoming(ListenWhenSubscribed.REPORTS)
    @Blocking
    CompletionStage<Void> hearOfReports(KafkaRecordBatch<String, String> batch) {
        return hear(batch);
    }

    @Incoming(ListenWhenSubscribed.TOTALS)
    @Blocking
    CompletionStage<Void> hearOfTotals(KafkaRecordBatch<String, String> batch) {
        return hear(batch);
    }

    private record Heard(KafkaRecord<String, String> record, WebhookNews news) {}

    /** What cannot be read or kept goes to the dead letters by itself; while the database is away all the rest waits. */
    private CompletionStage<Void> hear(KafkaRecordBatch<String, String> batch) {
        patience.get(rows::listeningSince, LISTENING_SINCE).ifPresent(since -> {
            var heard = batch.getRecords().stream()
                    .filter(record -> !WebhookNews.wasToldBefore(since, record.getHeaders()))
                    .flatMap(record -> read(record).stream())
                    .toList();
            try {
                note(heard);
            } catch (RuntimeException poisoned) {
                heard.forEach(this::noteAlone);
            }
        });
        return batch.ack();
    }

    private Optional<Heard> read(KafkaRecord<String, String> record) {
        try {
            return WebhookNews.read(record.getHeaders(), record.getPayload())
                    .map(one -> one.kind() == WebhookTopic.TOTALS
                            ? one.atTheEndOf(config.totalsEvery(), clock.instant())
                            : one)
                    .map(news -> new Heard(record, news));
        } catch (RuntimeException unreadable) {
            bury(record, unreadable);
            return Optional.empty();
        }
    }

    private void noteAlone(Heard one) {
        try {
            note(List.of(one));
        } catch (RuntimeException poison) {
            bury(one.record(), poison);
        }
    }

    private void note(List<Heard> heard) {
        patience.get(() -> rows.note(heard.stream().map(Heard::news).toList()), Integer.class);
    }

    private static void bury(KafkaRecord<String, String> record, RuntimeException reason) {
        record.nack(reason).toCompletableFuture().join();
    }
}
