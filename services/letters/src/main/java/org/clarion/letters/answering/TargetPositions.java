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
import org.clarion.letters.appeals.SettledTargets;
import org.clarion.letters.sending.HoldingBack;

/** Where officials stand, as staff judge it. */
@ApplicationScoped
public class TargetPositions implements PanacheRepositoryBase<TargetPosition, TargetPosition.Key>, SettledTargets {

    private final StaffActs acts;
    private final HoldingBack holdingBack;
    private final Clock clock;

    TargetPositions(StaffActs acts, HoldingBack holdingBack, Clock clock) {
        this.acts = acts;
        this.holdingBack = holdingBack;
        this.clock = clock;
    }

    /** Of an action, by official. */
    @Transactional
    public Map<UUID, TargetPosition> of(UUID actionId) {
        return list("actionId", actionId).stream()
                .collect(Collectors.toMap(TargetPosition::targetId, Function.identity()));
    }

    @Override
    @Transactional
    public Set<UUID> settled(UUID actionId) {
        return list("actionId = ?1 and writtenTo = false", actionId).stream()
                .map(TargetPosition::targetId)
                .collect(Collectors.toSet());
    }

    /** Only who agreed need not be written to any more; how many letters that waited to go to them do not go. */
    @Transactional
    public int judge(UUID actionId, UUID targetId, Position stands, boolean stopWriting) {
        var key = new TargetPosition.Key(actionId, targetId);
        var known = findByIdOptional(key);
        var before = known.map(TargetPosition::position).orElse(null);
        var position = known.orElseGet(() -> new TargetPosition(key));
        position.judge(stands, !(stopWriting && stands == Position.AGREED), clock.instant());
        persist(position);
        acts.record(StaffAct.of("judged where an official stands", targetId)
                .on(actionId)
                .changed(PublicFact.STATUS, before, stands));
        return position.writtenTo() ? 0 : holdingBack.waitingFor(actionId, targetId);
    }
}
