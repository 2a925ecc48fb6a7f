package org.clarion.supporters.growth;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.clarion.contracts.AudienceEvent;
import org.jspecify.annotations.Nullable;

/** The network by what its people share. */
@ApplicationScoped
class PartFigures {

    private static final Duration LATELY = Duration.ofDays(28);

    private final EntityManager entities;
    private final Clock clock;

    PartFigures(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Those with most people first. */
    @Transactional
    List<NetworkPart> byCountry(UnaryOperator<String> name) {
        return by("coalesce(country, '')", name);
    }

    @Transactional
    List<NetworkPart> byLanguage(UnaryOperator<String> name) {
        return by("language", name);
    }

    private List<NetworkPart> by(String part, UnaryOperator<String> name) {
        List<?> rows = entities.createNativeQuery("""
                        select %s as code, count(*) as people, count(*) filter (where confirmed_at > :lately) as joined
                        from supporter where stage = 'CONFIRMED' group by 1""".formatted(part), Tuple.class)
                .setParameter("lately", clock.instant().minus(LATELY))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> part(row, name))
                .sorted(comparing(NetworkPart::size).reversed().thenComparing(NetworkPart::name))
                .toList();
    }

    private static NetworkPart part(Tuple row, UnaryOperator<String> name) {
        var code = row.get("code", String.class);
        return new NetworkPart(
                code,
                name.apply(code),
                told(row.get("people", Number.class).longValue()),
                told(row.get("joined", Number.class).longValue()));
    }

    private static @Nullable Long told(long people) {
        return people == 0 || people >= AudienceEvent.FEWEST ? people : null;
    }
}
