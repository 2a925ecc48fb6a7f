package org.clarion.actionreports.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What goes to a hook in one go. */
record WebhookPost(
        UUID deliveryId, String address, Instant at, int elements, boolean test, byte[] body, List<String> secrets) {

    static WebhookPost of(Webhook hook, ArrayNode elements, boolean test, Instant at) {
        var body = elements.toString().getBytes(UTF_8);
        return new WebhookPost(UUID.randomUUID(), hook.getAddress(), at, elements.size(), test, body, hook.secrets(at));
    }

    Map<String, String> headers() {
        return Map.of(
                "Content-Type",
                "application/json",
                "User-Agent",
                "Clarion-Webhooks/1",
                "Clarion-Delivery",
                deliveryId.toString(),
                "webhook-id",
                messageId(),
                "webhook-timestamp",
                String.valueOf(at.getEpochSecond()),
                "webhook-signature",
                WebhookSignature.of(messageId(), at, body, secrets));
    }

    /** The same for the same elements, however often they are posted. */
    String messageId() {
        return "msg_" + UUID.nameUUIDFromBytes(body);
    }

    /** A record would print the secrets. */
    @Override
    public String toString() {
        return "post " + deliveryId;
    }
}
