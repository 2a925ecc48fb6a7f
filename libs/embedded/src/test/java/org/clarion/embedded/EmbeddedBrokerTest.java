package org.clarion.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    private static final ConfigResource BROKER = new ConfigResource(ConfigResource.Type.BROKER, "1");

    @TempDir
    Path directory;

    @Test
    void keepsItsTopicsOverARestart() throws Exception {
        int port = FreePort.any();
        int controllerPort = FreePort.any();
        try (var broker = EmbeddedBroker.start(directory, port, controllerPort);
                var admin = admin(broker)) {
            admin.createTopics(List.of(new NewTopic("letters", 1, (short) 1)))
                    .all()
                    .get();
        }

        try (var broker = EmbeddedBroker.start(directory, port, controllerPort);
                var admin = admin(broker)) {
            Set<String> topics = admin.listTopics().names().get();

            assertThat(topics).containsExactly("letters");
        }
    }

    @Test
    void makesNoTopicNobodyAskedFor() throws Exception {
        try (var broker = EmbeddedBroker.temporary();
                var admin = admin(broker)) {
            assertThat(admin.describeConfigs(List.of(BROKER))
                            .all()
                            .get()
                            .get(BROKER)
                            .get("auto.create.topics.enable")
                            .value())
                    .isEqualTo("false");
        }
    }

    private static Admin admin(EmbeddedBroker broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }
}
