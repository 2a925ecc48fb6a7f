package org.clarion.supporters.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that anybody follows, and what waits for its confirmation. */
@ApplicationScoped
public class FollowedCases implements PanacheRepositoryBase<FollowedCase, UUID> {

    private static final int SKIP_LOCKED = -2;

    /** What this person follows, or asked to follow, of the case with these sheets. */
    public Optional<FollowedCase> of(UUID supporter, Collection<UUID> matter) {
        return find("supporterId = ?1 and actionId in ?2 order by confirmedAt nulls last, askedAt", supporter, matter)
                .firstResultOptional();
    }

    /** The same, where it is confirmed. */
    public Optional<FollowedCase> confirmed(UUID supporter, Collection<UUID> matter) {
        return of(supporter, matter).filter(FollowedCase::isConfirmed);
    }

    /** The same of many people at once, the one confirmed first of each last. */
    public List<FollowedCase> confirmed(Collection<UUID> supporters, Collection<UUID> matter) {
        return list(
                "supporterId in ?1 and actionId in ?2 and confirmedAt is not null order by confirmedAt desc",
                supporters,
                matter);
    }

    /** Everything this person follows, the newest first. */
    public List<FollowedCase> confirmedOf(UUID supporter) {
        return list("supporterId = ?1 and confirmedAt is not null order by confirmedAt desc", supporter);
    }

    /** Everything this person follows or asked to follow, the newest first. */
    public List<FollowedCase> allOf(UUID supporter) {
        return list("supporterId = ?1 order by askedAt desc", supporter);
    }

    /** Locked until the deed is done: two presses of one button are answered one after the other. */
    public Optional<FollowedCase> forDeed(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public boolean followsAny(UUID supporter) {
        return count("supporterId", supporter) > 0;
    }

    /** Somebody leaves: what they follow ends with everything else. */
    public long forgetThoseOf(UUID supporter) {
        return delete("supporterId", supporter);
    }

    /** What nobody confirmed in time, and what has been kept as long as it may: some of it; how much. */
    public int forgetPast(Instant now, int most) {
        var past = find("keptUntil < ?1", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
        past.forEach(this::delete);
        return past.size();
    }

    /** Two rows are one person: what one follows is the other's, but for what the other follows already. */
    public void give(UUID from, UUID to) {
        update(
                "supporterId = ?1 where supporterId = ?2 and actionId not in (select mine.actionId from FollowedCase mine where mine.supporterId = ?1)",
                to,
                from);
    }
}
