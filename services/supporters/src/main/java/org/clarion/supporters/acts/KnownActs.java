package org.clarion.supporters.acts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.supporters.people.SupporterStage;

/** Everything we know of who acted. */
@ApplicationScoped
class KnownActs implements PanacheRepositoryBase<KnownAct, String> {

    private static final int SKIP_LOCKED = -2;

    /** Those of which nobody has looked whose they are. */
    List<KnownAct> notLookedFor() {
        return list("lookedFor = false");
    }

    boolean hasNotLookedFor() {
        return count("lookedFor = false") > 0;
    }

    /** The actions on which people acted who are not in the network. */
    List<UUID> actionsOfOthers() {
        return getEntityManager()
                .createQuery("select distinct actionId from KnownAct where supporterId is null", UUID.class)
                .getResultList();
    }

    List<UUID> actions() {
        return getEntityManager()
                .createQuery("select distinct actionId from KnownAct", UUID.class)
                .getResultList();
    }

    List<SupporterActs.KnownDeed> of(Collection<String> actors) {
        return actors.isEmpty()
                ? List.of()
                : find("select actionId, actedAt from KnownAct where actor in ?1 order by actedAt desc", actors)
                        .project(SupporterActs.KnownDeed.class)
                        .list();
    }

    long forgetThese(Collection<String> actors) {
        return actors.isEmpty() ? 0 : delete("actor in ?1", actors);
    }

    long give(Collection<String> actors, UUID supporter) {
        return actors.isEmpty()
                ? 0
                : update(
                        "supporterId = ?1, lookedFor = true where actor in ?2 and supporterId is null",
                        supporter,
                        actors);
    }

    long give(UUID from, UUID to) {
        return update("supporterId = ?1 where supporterId = ?2", to, from);
    }

    /** Waits for nobody: an act that is just being looked for is looked for by whom its finder knows. */
    void lookAgain(Instant since) {
        find("supporterId is null and lookedFor = true and actedAt >= ?1", since)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .stream()
                .forEach(KnownAct::lookAgain);
    }

    /** On which of these a supporter acted first. */
    Optional<UUID> firstOf(UUID supporter, Collection<UUID> actions) {
        return find("supporterId = ?1 and actionId in ?2 order by actedAt", supporter, actions)
                .firstResultOptional()
                .map(KnownAct::actionId);
    }

    /** The same of many supporters, the earliest act of each last. */
    List<KnownAct> latestFirst(Collection<UUID> supporters, Collection<UUID> actions) {
        return list("supporterId in ?1 and actionId in ?2 order by actedAt desc", supporters, actions);
    }

    /** People who acted and are not in the network. */
    long others(UUID actionId) {
        return count("actionId = ?1 and supporterId is null", actionId);
    }

    long actorsOf(Collection<UUID> actions) {
        return getEntityManager()
                .createQuery("""
                        select count(distinct act.supporterId) from KnownAct act, Supporter one
                        where one.id = act.supporterId and one.stage = :stage
                            and act.actionId in :actions""", Long.class)
                .setParameter("actions", actions)
                .setParameter("stage", SupporterStage.CONFIRMED)
                .getSingleResult();
    }

    long forgetThoseOf(UUID supporter) {
        return delete("supporterId", supporter);
    }

    /** What has passed its date, and what was found to be of somebody in the moment in which they left. */
    int forgetPast(Instant now, int most) {
        var past = find(
                        "keptUntil < ?1 or supporterId in (select one.id from Supporter one where one.stage = ?2)",
                        now,
                        SupporterStage.LEFT)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
        past.forEach(this::delete);
        return past.size();
    }
}
