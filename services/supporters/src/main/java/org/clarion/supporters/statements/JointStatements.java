package org.clarion.supporters.statements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All joint statements. */
@ApplicationScoped
public class JointStatements implements PanacheRepositoryBase<JointStatement, UUID> {

    /** The newest first, drafts among them. */
    public List<JointStatement> newestFirst() {
        return list("order by madeAt desc, id");
    }

    /** Nobody else does anything with it until this transaction ends. */
    Optional<JointStatement> forDeed(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Nobody changes its text or closes it until this transaction ends; others may read it so at the same time. */
    JointStatement steady(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Those below which something may change by itself, by their ids: in one order, so that two instances do not wait for each other. */
    List<UUID> open() {
        return find("select id from JointStatement where stage = ?1 order by id", StatementStage.OPEN)
                .project(UUID.class)
                .list();
    }

    /** Those that were told, in the order of their ids, locked. */
    List<JointStatement> toldAfter(UUID last, int most) {
        return find("toldVersion > 0 and id > ?1 order by id", last)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }
}
