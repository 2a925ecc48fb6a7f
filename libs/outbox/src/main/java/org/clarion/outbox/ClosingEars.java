package org.clarion.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.KafkaConnector;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;

/**
 * Stops hearing while the database is still there. Later a message would fail for want of it and be set aside among the dead
 * letters, though nothing is wrong with it: another instance hears it, or we do after the next start.
 */
@ApplicationScoped
class ClosingEars {

    private final KafkaConnector kafka;

    ClosingEars(@Connector(KafkaConnector.CONNECTOR_NAME) KafkaConnector kafka) {
        this.kafka = kafka;
    }

    /** After the relay, and before the framework takes away what a deed needs. */
    void close(@Observes @Priority(2) ShutdownEvent event) {
        kafka.terminate(event);
    }
}
