package org.clarion.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What a broker that is alone in the world needs to be told. */
final class BrokerSettings {

    /** With one broker every copy is the only copy. */
    private static final Map<String, String> ALONE = Map.of(
            "default.replication.factor", "1",
            "min.insync.replicas", "1",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1");

    /** Kafka's own defaults are sized for a data centre. */
    private static final Map<String, String> SMALL = Map.of(
            "num.partitions", "1",
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.num.partitions", "4",
            "share.coordinator.state.topic.num.partitions", "1",
            "log.cleaner.dedupe.buffer.size", "2097152",
            "num.network.threads", "2",
            "num.io.threads", "4",
            "background.threads", "2");

    private BrokerSettings() {}

    static Properties of(Path directory, int port, int controllerPort) {
        var settings = new Properties();
        settings.putAll(ALONE);
        settings.putAll(SMALL);
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        settings.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("inter.broker.listener.name", "PLAINTEXT");
        settings.setProperty("log.dirs", log(directory).toString());
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        // A broker that was killed may only come back when its old session has ended.
        settings.setProperty("broker.session.timeout.ms", "2000");
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        return settings;
    }

    static Path log(Path directory) {
        return directory.resolve("log").toAbsolutePath();
    }
}
