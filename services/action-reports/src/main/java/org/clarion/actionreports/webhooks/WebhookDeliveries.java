package org.clarion.actionreports.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was posted of late. */
@ApplicationScoped
class WebhookDeliveries implements PanacheRepositoryBase<WebhookDelivery, UUID> {

    List<WebhookDelivery> lastOf(UUID hook, int most) {
        return find("hookId = ?1 order by deliveredAt desc, deliveryId", hook)
                .page(0, most)
                .list();
    }

    long forgetBefore(Instant then) {
        return delete("deliveredAt <= ?1", then);
    }
}
