package org.clarion.actionreports.webhooks;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a hook can be told of. */
public enum WebhookTopic {
    ACCEPTED("report.accepted.v1"),
    VERIFIED("report.verified.v1"),
    CHANGED("report.corrected.v1", "report.withdrawn.v1", "report.judged.v1"),
    MILESTONES("milestone.reached.v1"),
    TOTALS("totals.changed.v1");

    private final Set<String> types;

    WebhookTopic(String... types) {
        this.types = Set.of(types);
    }

    /** Nothing for an event that no hook can be told of. */
    static Optional<WebhookTopic> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.types.contains(type)).findFirst();
    }

    /** Else it is about an action. */
    boolean isAboutAReport() {
        return this != MILESTONES && this != TOTALS;
    }
}
