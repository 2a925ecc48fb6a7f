package org.clarion.actionreports.webhooks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One post that was tried, for staff to look at. */
@Entity
@Table(name = "webhook_delivery")
class WebhookDelivery {

    @Id
    private UUID deliveryId;

    private UUID hookId;
    private Instant deliveredAt;
    private int elements;
    private boolean test;
    private int tries;
    private @Nullable Integer status;

    @Enumerated(EnumType.STRING)
    private @Nullable WebhookProblem problem;

    private long millis;

    @SuppressWarnings("NullAway") // for Hibernate, which fills the fields
    protected WebhookDelivery() {}

    WebhookDelivery(Webhook hook, WebhookPost post, WebhookAnswer answer, Duration took) {
        this.deliveryId = post.deliveryId();
        this.hookId = hook.getHookId();
        this.deliveredAt = post.at();
        this.elements = post.elements();
        this.test = post.test();
        this.tries = post.test() ? 1 : hook.getTries() + 1;
        this.status = answer.status();
        this.problem = answer.problem();
        this.millis = took.toMillis();
    }

    public UUID getDeliveryId() {
        return deliveryId;
    }

    public Instant getDeliveredAt() {
        return deliveredAt;
    }

    public int getElements() {
        return elements;
    }

    public boolean isTest() {
        return test;
    }

    public int getTries() {
        return tries;
    }

    public @Nullable Integer getStatus() {
        return status;
    }

    public @Nullable WebhookProblem getProblem() {
        return problem;
    }

    public long getMillis() {
        return millis;
    }
}
