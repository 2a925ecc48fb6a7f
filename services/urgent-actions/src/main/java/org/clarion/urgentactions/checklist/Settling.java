package org.clarion.urgentactions.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.clarion.access.StaffActs;
import org.clarion.turns.NamedLocks;

/** Says that a doubt is none, and remembers it. */
@ApplicationScoped
public class Settling {

    private final SettledDoubts settled;
    private final NamedLocks locks;
    private final StaffActs acts;
    private final Clock clock;

    Settling(SettledDoubts settled, NamedLocks locks, StaffActs acts, Clock clock) {
        this.settled = settled;
        this.locks = locks;
        this.acts = acts;
        this.clock = clock;
    }

    /** What a doubt is known by: the field, what is odd about it, and what stands in it. */
    public static String mark(String field, Object about, String value) {
        return UUID.nameUUIDFromBytes((field + "\n" + about + "\n" + value).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Settling again is no news. */
    @Transactional
    public void settle(UUID actionId, String mark, String by) {
        locks.hold("doubts of", actionId);
        var id = UUID.nameUUIDFromBytes((actionId + mark).getBytes(StandardCharsets.UTF_8));
        if (settled.findByIdOptional(id).isEmpty()) {
            settled.persist(new SettledDoubt(id, actionId, mark, by, clock.instant()));
            acts.record("settled a doubt", actionId.toString());
        }
    }

    /** The marks of all that was settled. */
    @Transactional
    public Set<String> of(UUID actionId) {
        return settled.of(actionId);
    }
}
