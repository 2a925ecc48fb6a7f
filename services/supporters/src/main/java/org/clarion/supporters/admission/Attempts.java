package org.clarion.supporters.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.access.IpNetwork;
import org.clarion.mail.Address;
import org.clarion.privacy.Pseudonyms;
import org.clarion.supporters.SupportersConfig;
import org.clarion.turns.NamedLocks;

/**
 * How often a stranger may ask (rate limit): counted in the database, so that every instance of the service knows. A client is an
 * address of IPv4 or a network of IPv6 (/64). All that is kept is a keyed fingerprint, for an hour.
 */
@ApplicationScoped
public class Attempts {

    private static final Duration HOUR = Duration.ofHours(1);

    private final EntityManager database;
    private final NamedLocks locks;
    private final Pseudonyms fingerprints;
    private final SupportersConfig.Limits limits;
    private final Clock clock;

    Attempts(EntityManager database, NamedLocks locks, Pseudonyms fingerprints, SupportersConfig config, Clock clock) {
        this.database = database;
        this.locks = locks;
        this.fingerprints = fingerprints;
        this.limits = config.limits();
        this.clock = clock;
    }

    /** How long to wait, or nothing: then this attempt has been counted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Duration> waitBeforeNext(Address address, String client) {
        // Neither reads like an address, so that no fingerprint is ever anybody's pseudonym.
        var byAddress = fingerprints.of("attempt for " + address.normalised());
        var byClient = fingerprints.of("attempt from " + IpNetwork.household(client));
        List.of(byAddress, byClient).forEach(fingerprint -> locks.hold("attempts", fingerprint));
        var wait = wait(byAddress, 1, limits.perAddress())
                .or(() -> wait(byClient, limits.perClient(), limits.clientWindow()));
        if (wait.isEmpty()) {
            List.of(byAddress, byClient).forEach(this::count);
        }
        return wait;
    }

    /** Counts a form of ours from this client, and says whether it may pass. */
    @Transactional
    public Passage ofForm(String client) {
        var byClient = fingerprints.of("form from " + IpNetwork.household(client));
        locks.hold("attempts", byClient);
        if (wait(byClient, limits.formMost(), HOUR).isPresent()) {
            return Passage.WAIT;
        }
        var free = wait(byClient, limits.formPerClient(), limits.formWindow()).isEmpty();
        count(byClient);
        return free ? Passage.FREE : Passage.QUESTION;
    }

    /** How a form may pass. */
    public enum Passage {
        /** Nobody asks anything more. */
        FREE,
        /** Many come from there, a class of pupils or a robot: whoever answers a question passes. */
        QUESTION,
        /** More than any class of pupils: later. */
        WAIT
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public int forgetBefore(Instant then, int most) {
        return database.createNativeQuery("""
                        delete from signup_attempt where ctid = any (array(
                            select ctid from signup_attempt where at < :then limit :most))""")
                .setParameter("then", then)
                .setParameter("most", most)
                .executeUpdate();
    }

    /** When the {@code most}th last attempt leaves the window, there is room for one more. */
    private Optional<Duration> wait(String fingerprint, int most, Duration window) {
        var now = clock.instant();
        Stream<?> found = database.createNativeQuery("""
                        select at from signup_attempt where fingerprint = :fingerprint and at > :since
                        order by at desc offset :most - 1 limit 1""", Instant.class)
                .setParameter("fingerprint", fingerprint)
                .setParameter("since", now.minus(window))
                .setParameter("most", most)
                .getResultStream();
        return found.map(Instant.class::cast).findFirst().map(at -> Duration.between(now, at.plus(window))
                .plusSeconds(1));
    }

    private void count(String fingerprint) {
        database.createNativeQuery("insert into signup_attempt (fingerprint, at) values (:fingerprint, :at)")
                .setParameter("fingerprint", fingerprint)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }
}
