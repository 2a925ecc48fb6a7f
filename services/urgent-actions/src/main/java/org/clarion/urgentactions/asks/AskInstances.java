package org.clarion.urgentactions.asks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class AskInstances implements PanacheRepositoryBase<AskInstance, UUID> {

    List<AskInstance> of(UUID ask) {
        return list("askId = ?1 order by country", ask);
    }

    Optional<AskInstance> of(UUID ask, String country) {
        return find("askId = ?1 and country = ?2", ask, country).firstResultOptional();
    }

    Map<UUID, List<AskInstance>> ofAll(Collection<UUID> asks) {
        return asks.isEmpty()
                ? Map.of()
                : list("askId in ?1 order by country", asks).stream()
                        .collect(Collectors.groupingBy(AskInstance::askId));
    }

    List<AskInstance> ofPlan(UUID plan) {
        return list("askId in (select id from Ask where planId = ?1) order by country", plan);
    }

    /** Of a plan in one country; how many of them somebody has judged. */
    long judged(UUID plan, String country) {
        return count(
                "country = ?2 and judgedAt is not null and askId in (select id from Ask where planId = ?1)",
                plan,
                country);
    }

    void remove(UUID plan, String country) {
        delete("country = ?2 and judgedAt is null and askId in (select id from Ask where planId = ?1)", plan, country);
    }
}
