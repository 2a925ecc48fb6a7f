package org.clarion.supporters.delivering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clarion.mail.Address;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.people.AddressCondition;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.turns.NamedLocks;

/**
 * Where many supporters have their address. Addresses are encrypted, so they are read and counted now and then; a domain
 * that few share, which may be somebody's own, is never written down.
 */
@ApplicationScoped
class MailProviders implements PanacheRepositoryBase<MailProvider, String> {

    private static final int AT_ONCE = 1_000;

    private final NamedLocks locks;
    private final int fewest;
    private final Clock clock;

    MailProviders(NamedLocks locks, SupportersConfig config, Clock clock) {
        this.locks = locks;
        this.fewest = config.bounces().providerFewest();
        this.clock = clock;
    }

    /** Those with most addresses first. */
    @Transactional
    List<MailProvider> largest() {
        return find("order by addresses desc, domain").list();
    }

    @Scheduled(
            every = "{supporters.bounces.count-providers-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void tally() {
        locks.hold("counting", "providers");
        var domains = domains();
        var now = clock.instant();
        deleteAll();
        domains.forEach((domain, counts) -> {
            var all = counts.values().stream().mapToLong(Long::longValue).sum();
            if (all >= fewest) {
                persist(new MailProvider(
                        domain,
                        all,
                        of(counts, AddressCondition.SOFT_BOUNCING),
                        of(counts, AddressCondition.SOFT_PAUSED) + of(counts, AddressCondition.HARD_BOUNCED),
                        of(counts, AddressCondition.COMPLAINED),
                        now));
            }
        });
    }

    private Map<String, Map<AddressCondition, Long>> domains() {
        var domains = new HashMap<String, Map<AddressCondition, Long>>();
        try (var people = getEntityManager()
                .createQuery(
                        "select address, addressState.condition from Supporter where stage = :stage", Object[].class)
                .setParameter("stage", SupporterStage.CONFIRMED)
                .setHint("org.hibernate.fetchSize", AT_ONCE)
                .getResultStream()) {
            people.forEach(row -> Address.parse((String) row[0]).ifPresent(address -> domains.computeIfAbsent(
                            address.domain(), domain -> new EnumMap<>(AddressCondition.class))
                    .merge((AddressCondition) row[1], 1L, Long::sum)));
        }
        return domains;
    }

    private static long of(Map<AddressCondition, Long> counts, AddressCondition condition) {
        return counts.getOrDefault(condition, 0L);
    }
}
