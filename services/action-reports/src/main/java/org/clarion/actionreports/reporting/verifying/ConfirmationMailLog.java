package org.clarion.actionreports.reporting.verifying;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.turns.NamedLocks;
import org.jspecify.annotations.Nullable;

/** The mails of the last day. */
@ApplicationScoped
class ConfirmationMailLog implements PanacheRepositoryBase<ConfirmationMailSent, UUID> {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final int SKIP_LOCKED = -2;

    private final ReportsConfig config;
    private final NamedLocks locks;

    ConfirmationMailLog(ReportsConfig config, NamedLocks locks) {
        this.config = config;
        this.locks = locks;
    }

    /** When one more may go, if it may; then it is noted. Who asks next waits until we are done, else many at once would all find few. */
    Optional<Instant> another(Reporter reporter, Instant now) {
        Stream.concat(reporter.names().all().stream(), Stream.of(reporter.askedFrom()))
                .sorted()
                .forEach(this::queueBehind);
        if (to(reporter, now.minus(AN_HOUR)) >= config.mailsPerHour()
                || to(reporter, now.minus(A_DAY)) >= config.mailsPerDay()) {
            return Optional.empty();
        }
        var due = new ConfirmationPace(config.mailsAtOnceAndClient(), config.mailsPerHourAndClient())
                .next(now, from(reporter, now.minus(ConfirmationPace.SCREENED)), lastFrom(reporter));
        due.ifPresent(turn -> persist(new ConfirmationMailSent(reporter, now, turn)));
        return due;
    }

    private long to(Reporter reporter, Instant then) {
        return count("pseudonym in ?1 and askedAt > ?2", reporter.names().all(), then);
    }

    private long from(Reporter reporter, Instant then) {
        return count("askedFrom = ?1 and dueAt > ?2", reporter.askedFrom(), then);
    }

    private @Nullable Instant lastFrom(Reporter reporter) {
        return find("askedFrom = ?1 order by dueAt desc", reporter.askedFrom())
                .firstResultOptional()
                .map(ConfirmationMailSent::dueAt)
                .orElse(null);
    }

    private void queueBehind(String pseudonym) {
        locks.hold("asking", pseudonym);
    }

    long forgetThoseTo(Collection<String> person) {
        return delete("pseudonym in ?1", person);
    }

    /** Which client it was matters for the limit only. */
    int forgetOld(Instant now, int most) {
        var old = find("askedAt <= ?1", now.minus(A_DAY))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
        old.forEach(this::delete);
        return old.size();
    }
}
