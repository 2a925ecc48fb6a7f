package org.clarion.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final Instant NOON = Instant.parse("2027-01-09T12:00:00Z");

    private final UUID lima = UUID.randomUUID();
    private final UUID baku = UUID.randomUUID();

    @Test
    void onACompactedTopicOnlyTheLastWordOfAKindOnEachSubjectIsSaid() {
        var batch = new Batch(List.of(
                entry(1, Topic.ACTION_TOTALS, lima),
                entry(2, Topic.ACTION_TOTALS, baku),
                entry(3, Topic.ACTION_TOTALS, lima),
                entry(4, Topic.URGENT_ACTIONS, lima)));

        assertThat(batch.worthSaying()).extracting(Entry::position).containsExactly(2L, 3L, 4L);
    }

    @Test
    void aChangeDoesNotMakeALaunchOld() {
        var batch = new Batch(List.of(
                entry(1, Topic.URGENT_ACTIONS, lima, "urgent-action.launched.v1"),
                entry(2, Topic.URGENT_ACTIONS, lima, "urgent-action.changed.v1"),
                entry(3, Topic.URGENT_ACTIONS, lima, "urgent-action.changed.v1"),
                entry(4, Topic.URGENT_ACTIONS, lima, "urgent-action.ended.v1")));

        assertThat(batch.worthSaying()).extracting(Entry::position).containsExactly(1L, 3L, 4L);
    }

    @Test
    void elsewhereEverythingIsSaid() {
        var batch = new Batch(List.of(entry(1, Topic.LETTERS, lima), entry(2, Topic.LETTERS, lima)));

        assertThat(batch.worthSaying()).isEqualTo(batch.entries());
    }

    private static Entry entry(long position, Topic topic, UUID subject) {
        return entry(position, topic, subject, "a.kind.v1");
    }

    private static Entry entry(long position, Topic topic, UUID subject, String type) {
        return new Entry(position, UUID.randomUUID(), topic.label(), subject, type, "{}", NOON, null);
    }
}
