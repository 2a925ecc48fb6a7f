package org.clarion.actionreports.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookNewsTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final UUID action = UUID.randomUUID();

    @Test
    void totalsThatAreHeardInOneMinuteAreToldOnceAtItsEnd() {
        var first = totals(NOON).atTheEndOf(A_MINUTE, NOON.plusSeconds(1));
        var second = totals(NOON.plusSeconds(30)).atTheEndOf(A_MINUTE, NOON.plusSeconds(31));

        assertThat(first).isEqualTo(second);
        assertThat(first.happenedAt()).isEqualTo(NOON.plus(A_MINUTE));
    }

    @Test
    void totalsThatWereCommittedLateAreNotTakenForThoseThatWereTold() {
        var told = totals(NOON.plusSeconds(59)).atTheEndOf(A_MINUTE, NOON.plusSeconds(59));
        var late = totals(NOON.plusSeconds(59)).atTheEndOf(A_MINUTE, NOON.plusSeconds(61));

        assertThat(late.eventId()).isNotEqualTo(told.eventId());
        assertThat(late.happenedAt()).isEqualTo(NOON.plusSeconds(120));
    }

    @Test
    void aClockThatRunsBehindTellsNothingBeforeItHappened() {
        var news = totals(NOON.plusSeconds(61)).atTheEndOf(A_MINUTE, NOON.plusSeconds(58));

        assertThat(news.happenedAt()).isEqualTo(NOON.plusSeconds(120));
    }

    private WebhookNews totals(Instant asOf) {
        return new WebhookNews(UUID.randomUUID(), WebhookTopic.TOTALS, "totals.changed.v1", action, null, null, asOf);
    }
}
