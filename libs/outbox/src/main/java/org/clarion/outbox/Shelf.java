package org.clarion.outbox;

import java.util.UUID;
import org.apache.kafka.common.TopicPartition;

/**
 * A row of dead letters of one channel: a partition of its dead-letter topic, from the first still kept up to its end.
 *
 * @param topic where they were told first
 * @param id Kafka's own for the dead-letter topic: another one after Kafka was wiped
 */
public record Shelf(String channel, String topic, String deadLetters, UUID id, int partition, long first, long end) {

    /** The same shelf, read from here. */
    public Shelf from(long offset) {
        return new Shelf(channel, topic, deadLetters, id, partition, offset, end);
    }

    /** Whether a letter lies here. */
    public boolean holds(DeadLetter.Place place) {
        return place.topic().equals(id)
                && place.partition() == partition
                && place.offset() >= first
                && place.offset() < end;
    }

    TopicPartition inKafka() {
        return new TopicPartition(deadLetters, partition);
    }
}
