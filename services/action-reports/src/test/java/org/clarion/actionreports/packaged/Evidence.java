package org.clarion.actionreports.packaged;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What there is to see from outside: rows, totals, and what Kafka holds. */
record Evidence(PackagedService service) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Set<String> rows() throws SQLException {
        return strings("select report_id::text from report");
    }

    int total() throws SQLException {
        return Integer.parseInt(one("select sum(reported)::text from total where dimension = 'CHANNEL'"));
    }

    String one(String sql) throws SQLException {
        return strings(sql).iterator().next();
    }

    private Set<String> strings(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(service.jdbcUrl(), "action_reports", "action_reports");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var found = new TreeSet<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    /** At least once is what Kafka gives; by report each is there. */
    Set<String> toldReports() throws IOException {
        var reports = new TreeSet<String>();
        for (var told : told("action-reports")) {
            if (JSON.readTree(told).has("reportId")) {
                reports.add(JSON.readTree(told).get("reportId").asText());
            }
        }
        return reports;
    }

    /** Everything on a topic now; of one subject in its order. */
    List<String> told(String topic) {
        Map<String, Object> manner = Map.of("bootstrap.servers", service.brokers());
        try (var consumer = new KafkaConsumer<>(manner, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var told = new ArrayList<String>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> told.add(record.value()));
            }
            return told;
        }
    }
}
