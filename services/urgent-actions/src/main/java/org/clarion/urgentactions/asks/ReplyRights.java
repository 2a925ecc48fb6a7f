package org.clarion.urgentactions.asks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.turns.NamedLocks;

/** Who was asked for their view of which asks. */
@ApplicationScoped
public class ReplyRights implements PanacheRepositoryBase<RightOfReply, UUID> {

    private static final String REPLY = "right of reply";

    private final NamedLocks locks;
    private final StaffActs acts;
    private final Clock clock;

    ReplyRights(NamedLocks locks, StaffActs acts, Clock clock) {
        this.locks = locks;
        this.acts = acts;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional
    public List<RightOfReply> of(UUID plan) {
        return list("planId = ?1 order by sentOn desc, id", plan);
    }

    /** Of one ask, the latest first. */
    @Transactional
    public List<RightOfReply> of(Ask ask) {
        return of(ask.planId()).stream().filter(reply -> reply.isAbout(ask)).toList();
    }

    @Transactional
    public Optional<RightOfReply> one(UUID plan, UUID id) {
        return findByIdOptional(id).filter(reply -> reply.planId().equals(plan));
    }

    /** A form adds one, however often it is posted: what was noted of it since stays. */
    @Transactional
    public void add(UUID id, UUID plan, ReplyEntry entry, String by) {
        locks.hold(REPLY, id);
        if (findByIdOptional(id).isEmpty()) {
            var reply = new RightOfReply(id, plan);
            reply.note(entry, by, clock.instant());
            persist(reply);
            acts.record(StaffAct.of("noted a right of reply", id), by);
        }
    }

    /** Notes it anew. */
    @Transactional
    public void note(UUID id, ReplyEntry entry, String by) {
        locks.hold(REPLY, id);
        findByIdOptional(id).ifPresent(reply -> {
            reply.note(entry, by, clock.instant());
            acts.record(StaffAct.of("noted a right of reply", id), by);
        });
    }
}
