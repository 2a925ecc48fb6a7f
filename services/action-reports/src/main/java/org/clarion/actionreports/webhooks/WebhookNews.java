package org.clarion.actionreports.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Something that happened and that a hook may be told of. */
record WebhookNews(
        UUID eventId,
        WebhookTopic kind,
        String type,
        UUID actionId,
        @Nullable UUID reportId,
        @Nullable String facts,
        Instant happenedAt) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** Nothing if no hook can be told of such an event. Throws if it is no event that we can read. */
    static Optional<WebhookNews> read(Headers headers, @Nullable String payload) {
        var type = header(headers, "ce_type");
        return WebhookTopic.of(type).map(kind -> read(kind, type, headers, payload));
    }

    /** Cheaper than reading it. Nothing is told before it happens. */
    static boolean wasToldBefore(Instant since, Headers headers) {
        var time = headers.lastHeader("ce_time");
        try {
            return time != null
                    && Instant.parse(new String(time.value(), StandardCharsets.UTF_8))
                            .isBefore(since);
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    private static WebhookNews read(WebhookTopic kind, String type, Headers headers, @Nullable String payload) {
        try {
            var event = JSON.readTree(payload == null ? "" : payload);
            return new WebhookNews(
                    UUID.fromString(header(headers, "ce_id")),
                    kind,
                    type,
                    UUID.fromString(event.path("actionId").asText()),
                    kind.isAboutAReport() ? reportOf(event) : null,
                    kind == WebhookTopic.MILESTONES ? event.toString() : null,
                    instant(event.path(kind == WebhookTopic.TOTALS ? "asOf" : "at")
                            .asText()));
        } catch (JsonProcessingException | DateTimeParseException unreadable) {
            throw new IllegalArgumentException("not a " + type, unreadable);
        }
    }

    /** Beyond these nothing can be counted with, nor kept in a database. */
    private static Instant instant(String written) {
        var instant = Instant.parse(written);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new IllegalArgumentException("an instant of another age");
        }
        return instant;
    }

    private static UUID reportOf(JsonNode event) {
        return UUID.fromString(event.path("reportId").asText());
    }

    /**
     * However often totals change in a while, they are told once, at its end: all these are the same news. It is the while
     * in which they are heard: what was committed late must not be taken for what has been told already.
     */
    WebhookNews atTheEndOf(Duration window, Instant heardAt) {
        var end = endOf(window, heardAt.isAfter(happenedAt) ? heardAt : happenedAt);
        var name = "totals " + actionId + " " + end;
        return new WebhookNews(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), kind, type, actionId, null, null, end);
    }

    private static Instant endOf(Duration window, Instant at) {
        long length = Math.max(1, window.toMillis());
        return Instant.ofEpochMilli((at.toEpochMilli() / length + 1) * length);
    }

    private static String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException("no " + name + ": not a CloudEvent");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
