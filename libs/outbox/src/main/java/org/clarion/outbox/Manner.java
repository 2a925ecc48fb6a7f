package org.clarion.outbox;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;

/** How the producer speaks. */
final class Manner {

    private Manner() {}

    /** No record ever expires in the client: giving up on one and sending the next would break the order. */
    static Map<String, Object> of() {
        return Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                2, // what is said at once goes in few requests: each costs both sides
                ProducerConfig.BATCH_SIZE_CONFIG,
                256 * 1024,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Integer.MAX_VALUE,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000);
    }
}
