package org.clarion.supporters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.clarion.contracts.ActEvent.SupporterActed;
import org.clarion.contracts.Topic;
import org.clarion.privacy.Pseudonyms;
import org.clarion.testkit.Teller;

/** What letters and action-reports tell of people who acted. */
public final class ActsTold {

    private ActsTold() {}

    /** Returns when we have heard of it. */
    public static void told(UUID action, String address) {
        var pseudonyms = Arc.container().instance(Pseudonyms.class).get();
        var actor = pseudonyms.onAction(action, pseudonyms.of(address));
        Teller.tell(Topic.ACTS, new SupporterActed(action, actor, Instant.parse("2026-11-24T10:15:00Z")));
        await().untilAsserted(() -> assertThat(known(actor)).isEqualTo(1));
    }

    private static long known(String actor) {
        var entities = Arc.container().instance(EntityManager.class).get();
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select count(*) from KnownAct where actor = :actor", Long.class)
                        .setParameter("actor", actor)
                        .getSingleResult());
    }
}
