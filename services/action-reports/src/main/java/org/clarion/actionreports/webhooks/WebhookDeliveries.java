package org.clarion.actionreports.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was posted of late. */
@ApplicationScoped
class WebhookDeliveries implements PanacheRepositoryBase<WebhookDelivery, UUID> {

    private static final int SKIP_LOCKED = -2;

    List<WebhookDelivery> lastOf(UUID hook, int most) {
        return find("hookId = ?1 order by deliveredAt desc, deliveryId", hook)
                .page(0, most)
                .list();
    }

    int forgetBefore(Instant then, int most) {
        var old = find("deliveredAt <= ?1", then)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
        old.forEach(this::delete);
        return old.size();
    }
}
