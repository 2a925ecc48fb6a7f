package org.clarion.letters.answering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;

/** Where officials stand, as staff judge it. */
@ApplicationScoped
public class TargetPositions implements PanacheRepositoryBase<TargetPosition, TargetPosition.Key> {

    private final StaffActs acts;
    private final Clock clock;

    TargetPositions(StaffActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** Of an action, by official. */
    @Transactional
    public Map<UUID, TargetPosition> of(UUID actionId) {
        return list("actionId", actionId).stream()
                .collect(Collectors.toMap(TargetPosition::targetId, Function.identity()));
    }

    /** Those of an action to whom nobody is asked to write any more. */
    @Transactional
    public Set<UUID> settled(UUID actionId) {
        return list("actionId = ?1 and writtenTo = false", actionId).stream()
                .map(TargetPosition::targetId)
                .collect(Collectors.toSet());
    }

    /** Only who agreed need not be written to any more. */
    @Transactional
    public void judge(UUID actionId, UUID targetId, Position stands, boolean stopWriting) {
        var key = new TargetPosition.Key(actionId, targetId);
        var known = findByIdOptional(key);
        var before = known.map(TargetPosition::position).orElse(null);
        var position = known.orElseGet(() -> new TargetPosition(key));
        position.judge(stands, !(stopWriting && stands == Position.AGREED), clock.instant());
        persist(position);
        acts.record(StaffAct.of("judged where an official stands", targetId)
                .on(actionId)
                .changed(PublicFact.STATUS, before, stands));
    }
}
