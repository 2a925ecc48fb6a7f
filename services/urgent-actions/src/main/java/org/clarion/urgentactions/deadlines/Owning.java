package org.clarion.urgentactions.deadlines;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.sheets.SheetPublished;

/** In whose hands an action is: whoever launched it, until it is handed over. Saving it changes nothing about that. */
@ApplicationScoped
public class Owning {

    private final ActionOwners owners;
    private final Event<HandedOver> handedOver;
    private final StaffActs acts;
    private final Clock clock;

    Owning(ActionOwners owners, Event<HandedOver> handedOver, StaffActs acts, Clock clock) {
        this.owners = owners;
        this.handedOver = handedOver;
        this.acts = acts;
        this.clock = clock;
    }

    // Found by its id: a query would write what the deed has not finished yet.
    @Transactional(Transactional.TxType.MANDATORY)
    void launched(@Observes SheetPublished published) {
        if (owners.findByIdOptional(published.actionId()).isEmpty()) {
            owners.persist(new ActionOwner(published.actionId(), published.by(), published.at()));
        }
    }

    /** Gives an action into other hands. Whoever has it already is not told again. */
    @Transactional
    void handOver(UUID actionId, String to, String note, String by) {
        var now = clock.instant();
        var known = owners.findByIdOptional(actionId).orElse(null);
        var before = known == null ? null : known.owner();
        if (known == null) {
            owners.persist(new ActionOwner(actionId, to, now));
        } else if (!known.passTo(to, note, by, now)) {
            return;
        }
        acts.record(StaffAct.of("handed an action over", actionId).on(actionId).changed(PublicFact.OWNER, before, to));
        handedOver.fire(new HandedOver(actionId, to, note, by, now));
    }

    /** Nobody's before it is launched. */
    @Transactional
    public Optional<ActionOwner> of(UUID actionId) {
        return owners.findByIdOptional(actionId);
    }

    /** Of several in one question, by action. */
    @Transactional
    public Map<UUID, ActionOwner> of(Collection<UUID> actionIds) {
        return actionIds.isEmpty()
                ? Map.of()
                : owners.list("actionId in ?1", actionIds).stream()
                        .collect(toMap(ActionOwner::actionId, Function.identity()));
    }
}
