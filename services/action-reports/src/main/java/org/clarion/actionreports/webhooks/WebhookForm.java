package org.clarion.actionreports.webhooks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What stands in the form for a new hook, word for word. */
record WebhookForm(
        @RestForm @Nullable String title,
        @RestForm @Nullable String address,
        @RestForm @Nullable String action,
        @RestForm("kind") @Nullable List<String> kind) {

    static WebhookForm nothing() {
        return new WebhookForm(
                null, "https://", null, List.of(WebhookTopic.ACCEPTED.name(), WebhookTopic.CHANGED.name()));
    }

    /** Unknown ones were not offered. */
    Set<WebhookTopic> kinds() {
        var kinds = EnumSet.allOf(WebhookTopic.class);
        kinds.removeIf(one -> kind == null || !kind.contains(one.name()));
        return kinds;
    }

    public boolean wants(WebhookTopic one) {
        return kinds().contains(one);
    }
}
