package org.clarion.actionreports.webhooks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.osdi.Outreaches;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.actionreports.sheets.SheetNumbers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * News in Action Network's envelope. What a report or a total is like is said as it stands now, so a late post tells
 * nobody what is no longer true. No person is in it.
 */
@ApplicationScoped
class WebhookPayloads {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Outreaches outreaches;
    private final Totals totals;
    private final ActionSheets sheets;
    private final WebhooksConfig config;
    private final Clock clock;
    private final String clarion;

    WebhookPayloads(
            Outreaches outreaches,
            Totals totals,
            ActionSheets sheets,
            WebhooksConfig config,
            Clock clock,
            @ConfigProperty(name = "clarion.address", defaultValue = "http://localhost:8080") String clarion) {
        this.outreaches = outreaches;
        this.totals = totals;
        this.sheets = sheets;
        this.config = config;
        this.clock = clock;
        this.clarion = clarion;
    }

    ArrayNode of(List<WebhookQueue.Row> news) {
        var reports = reports(news);
        var standings = totals.of(news.stream()
                .filter(one -> one.reportId().isEmpty())
                .map(WebhookQueue.Row::actionId)
                .distinct()
                .toList());
        var elements = nodes.arrayNode();
        for (var one : news) {
            var element = envelope(one.eventId());
            switch (WebhookTopic.of(one.type()).orElseThrow()) {
                case MILESTONES -> element.set("ua:milestone", said(milestone(one), one));
                case TOTALS -> element.set("ua:totals", said(outreaches.totals(standings.get(one.actionId())), one));
                case ACCEPTED, VERIFIED, CHANGED -> element.set("osdi:outreach", said(report(one, reports), one));
            }
            elements.add(element);
        }
        return elements;
    }

    /** One that is not to be found is its id. */
    private ObjectNode report(WebhookQueue.Row news, Map<UUID, ObjectNode> reports) {
        var report = news.reportId().orElseThrow();
        var bare = nodes.objectNode();
        bare.putArray("identifiers").add("clarion:" + report);
        return reports.getOrDefault(report, bare);
    }

    private ObjectNode milestone(WebhookQueue.Row news) {
        try {
            var reached = JSON.readTree(news.facts().orElse("{}"));
            var milestone = nodes.objectNode();
            milestone.put("milestone", reached.path("milestone").asLong());
            milestone.put("reported", reached.path("reported").asLong());
            milestone.set("_links", outreaches.linkTo(news.actionId()));
            return milestone;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read when it was heard", impossible);
        }
    }

    private Map<UUID, ObjectNode> reports(List<WebhookQueue.Row> news) {
        var byAction = news.stream()
                .filter(one -> one.reportId().isPresent())
                .collect(groupingBy(
                        WebhookQueue.Row::actionId,
                        mapping(one -> one.reportId().get(), toSet())));
        var found = new HashMap<UUID, ObjectNode>();
        byAction.forEach((action, reports) -> found.putAll(outreaches.of(action, reports)));
        return found;
    }

    /**
     * What a test says: the shape of a report, about no action at all. Whoever signs the bytes anew after reading them as
     * text of another alphabet, or writes the JSON in their own manner, finds out here and not at the first real post.
     */
    ArrayNode test() {
        var elements = nodes.arrayNode();
        var outreach = nodes.objectNode();
        outreach.putArray("identifiers").add("clarion:" + new UUID(0, 0));
        var now = clock.instant().toString();
        outreach.put("created_date", now).put("modified_date", now).put("type", "postal mail");
        outreach.put("ua:quantity", 1_234).put("ua:section", "Ñandú y Çelik / Łódź 🕊");
        outreach.put("ua:verification", "reported").put("ua:test", true);
        outreach.putArray("targets")
                .addObject()
                .put("given_name", "José Ñúñez 🕊")
                .put("title", "Ministra / Министр");
        outreach.putObject("_links");
        elements.add(envelope(UUID.randomUUID()).set("osdi:outreach", outreach));
        return elements;
    }

    private ObjectNode envelope(UUID key) {
        var element = nodes.objectNode();
        element.put("idempotency_key", key.toString());
        element.putObject("action_network:sponsor")
                .put("title", config.sponsor())
                .put("browser_url", clarion);
        return element;
    }

    /** Two events of one report may share a post, each with its own words. */
    private ObjectNode said(ObjectNode what, WebhookQueue.Row news) {
        var said = what.deepCopy()
                .put("ua:event", news.type())
                .put("ua:happened_at", news.happenedAt().toString());
        sheets.of(news.actionId()).ifPresent(one -> said.put("ua:sheet", SheetNumbers.inEnglish(one.sheet())));
        return said;
    }
}
