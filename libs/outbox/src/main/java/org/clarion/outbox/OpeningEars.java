package org.clarion.outbox;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.PublisherDecorator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.common.utils.Utils;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Lets a service start while nobody knows Kafka's name: its channels are heard as soon as somebody does. A client that is
 * made before then is broken for good.
 */
@ApplicationScoped
class OpeningEars implements PublisherDecorator {

    private static final Logger LOG = Logger.getLogger(OpeningEars.class);
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(5);

    private final List<String> brokers;
    private final Predicate<String> knows;

    @Inject
    OpeningEars(@ConfigProperty(name = "kafka.bootstrap.servers") List<String> brokers) {
        this(brokers, host -> !new InetSocketAddress(host, 0).isUnresolved());
    }

    OpeningEars(List<String> brokers, Predicate<String> knows) {
        this.brokers = brokers;
        this.knows = knows;
    }

    @Override
    public Multi<? extends Message<?>> decorate(
            Multi<? extends Message<?>> channel, List<String> names, boolean isConnector) {
        return isConnector && !isKnown() ? onceKnown(channel, names) : channel;
    }

    private Multi<? extends Message<?>> onceKnown(Multi<? extends Message<?>> channel, List<String> names) {
        LOG.warnf("nobody knows the name of Kafka, %s; %s will be heard once somebody does", brokers, names);
        return Uni.createFrom()
                .item(() -> isKnown() ? brokers : null)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("nobody knows " + brokers))
                .onFailure()
                .retry()
                .withBackOff(REST, LONGEST_REST)
                .indefinitely()
                .onItem()
                .transformToMulti(known -> channel);
    }

    /** One is enough for a client. What is no address at all is for the client to complain about. */
    private boolean isKnown() {
        return brokers.stream().map(Utils::getHost).anyMatch(host -> host == null || knows.test(host));
    }
}
