package org.clarion.supporters.mailing;

import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clarion.mail.due.MailFate;
import org.jspecify.annotations.Nullable;

/** What was read together of many readers and an action, for as long as the transaction that read it. */
@TransactionScoped
class BondsAtHand {

    private final EntityManager database;
    private final Map<UUID, Read> byAction = new HashMap<>();

    BondsAtHand(EntityManager database) {
        this.database = database;
    }

    /** Of these readers, who was alerted, and on which action of the case each acted first. */
    private record Read(Set<UUID> readers, Set<UUID> alerted, Map<UUID, UUID> acted) {}

    /** @param acted on which action of the case each acted first who did */
    void read(UUID actionId, Collection<UUID> readers, Map<UUID, UUID> acted) {
        byAction.put(actionId, new Read(Set.copyOf(readers), alerted(readers, actionId), acted));
    }

    private Set<UUID> alerted(Collection<UUID> readers, UUID actionId) {
        return Set.copyOf(database.createQuery("""
                        select distinct supporterId from DueMail
                        where supporterId in :readers and actionId = :action and kind in :kinds
                            and fate.state = :sent""", UUID.class)
                .setParameter("readers", readers)
                .setParameter("action", actionId)
                .setParameter("kinds", List.of(Kind.ALERT, Kind.FOLLOW_UP))
                .setParameter("sent", MailFate.State.SENT)
                .getResultList());
    }

    boolean isKnown(UUID actionId, UUID reader) {
        var read = of(actionId);
        return read != null && read.readers().contains(reader);
    }

    boolean isAlerted(UUID actionId, UUID reader) {
        var read = of(actionId);
        return read != null && read.alerted().contains(reader);
    }

    Optional<UUID> actedOn(UUID actionId, UUID reader) {
        var read = of(actionId);
        return Optional.ofNullable(read == null ? null : read.acted().get(reader));
    }

    private @Nullable Read of(UUID actionId) {
        return byAction.get(actionId);
    }
}
