package org.clarion.urgentactions.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.clarion.urgentactions.sheets.Deed;
import org.clarion.urgentactions.sheets.Extending;
import org.clarion.urgentactions.sheets.UrgentAction;

/** Another deadline with its reason: both or neither. */
@ApplicationScoped
class DeadlineExtension {

    private final Extending extending;
    private final DeadlineChanges changes;
    private final Clock clock;

    DeadlineExtension(Extending extending, DeadlineChanges changes, Clock clock) {
        this.extending = extending;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Deed extend(UrgentAction seen, LocalDate to, ExtensionForm typed, String by) {
        var deed = extending.extend(seen.id(), typed.version(), to, typed.telling(), by);
        if (deed instanceof Deed.Done) {
            var from = Objects.requireNonNull(seen.draft().actUntil());
            changes.persist(new DeadlineChange(seen.id(), from, to, typed.reason(), typed.tell(), by, clock.instant()));
        }
        return deed;
    }

    @Transactional
    List<DeadlineChange> of(UUID actionId) {
        return changes.of(actionId);
    }
}
