package org.clarion.actionreports.verifying;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.actionreports.ReportsConfig;

/** The mails of the last hour. */
@ApplicationScoped
class Askings implements PanacheRepositoryBase<Asking, UUID> {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final ReportsConfig config;

    Askings(ReportsConfig config) {
        this.config = config;
    }

    /** Whether one more may go; then it is noted. Who asks next waits until we are done, else many at once would all find few. */
    boolean another(Reporter reporter, Instant now) {
        Stream.of(reporter.pseudonym(), reporter.askedFrom()).sorted().forEach(this::queueBehind);
        var then = now.minus(AN_HOUR);
        var enough = count("pseudonym = ?1 and askedAt > ?2", reporter.pseudonym(), then) >= config.mailsPerHour()
                || count("askedFrom = ?1 and askedAt > ?2", reporter.askedFrom(), then)
                        >= config.mailsPerHourAndClient();
        if (!enough) {
            persist(new Asking(reporter, now));
        }
        return !enough;
    }

    private void queueBehind(String pseudonym) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)", String.class)
                .setParameter(1, pseudonym)
                .getSingleResult();
    }

    /** Which client it was matters for the limit only. */
    long forgetOld(Instant now) {
        return delete("askedAt <= ?1", now.minus(AN_HOUR));
    }
}
