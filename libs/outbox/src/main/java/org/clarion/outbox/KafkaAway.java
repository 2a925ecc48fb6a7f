package org.clarion.outbox;

/** Kafka did not answer in time; what was asked of it has to wait. */
public class KafkaAway extends RuntimeException {

    public KafkaAway(Throwable cause) {
        super("Kafka does not answer", cause);
    }
}
