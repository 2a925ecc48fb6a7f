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

    /** What nobody confirmed in time, and what has been kept as long as it may. */
    public long forgetPast(Instant now) {
        return delete("keptUntil < ?1", now);
    }
}
