package org.clarion.actionreports.reporting.verifying;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.privacy.Pseudonyms;

/** All open and lately answered questions. */
@ApplicationScoped
class Confirmations implements PanacheRepositoryBase<Confirmation, UUID> {

    private static final int SKIP_LOCKED = -2;
    private static final int AT_ONCE = 20;
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final ConfirmationLinks links;
    private final Pseudonyms pseudonyms;
    private final ReportsConfig config;

    Confirmations(ConfirmationLinks links, Pseudonyms pseudonyms, ReportsConfig config) {
        this.links = links;
        this.pseudonyms = pseudonyms;
        this.config = config;
    }

    /** Those whose mail should go now and that no twin of ours is sending. */
    List<Confirmation> due(Instant now) {
        return find("mail.state in (DUE, CLAIMED) and mail.dueAt <= ?1 order by mail.dueAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, AT_ONCE)
                .list();
    }

    /** The question that the link in a mail leads to. */
    Optional<Confirmation> of(String token) {
        return find(
                        "reportId = (select link.reportId from ConfirmationLink link where link.tokenHash = ?1)",
                        ConfirmationLinks.hash(token))
                .singleResultOptional();
    }

    void open(UUID reportId, Reporter reporter, Instant now, Instant due) {
        persist(new Confirmation(reportId, reporter, now, due, config.confirmWithin()));
    }

    /** One that the mail about another asks. */
    void join(UUID reportId, Reporter reporter, Instant now) {
        var confirmation = new Confirmation(reportId, reporter, now, now, config.confirmWithin());
        confirmation.forgetTheAddress(now);
        persist(confirmation);
    }

    /** Questions of the last hour to this person that a mail has asked, or is about to. */
    List<Confirmation> openSince(Instant now, Reporter reporter) {
        return find(
                        "pseudonym in ?1 and askedAt > ?2 and answeredAt is null and address is not null",
                        reporter.names().all(),
                        now.minus(AN_HOUR))
                .page(0, AT_ONCE)
                .list();
    }

    /** The others to the same person, of the hour before and after. */
    List<Confirmation> besides(Confirmation one) {
        return find(
                        "pseudonym in ?1 and askedAt > ?2 and askedAt < ?3 and reportId <> ?4 order by askedAt",
                        names(one),
                        one.askedAt().minus(AN_HOUR),
                        one.askedAt().plus(AN_HOUR),
                        one.reportId())
                .page(0, AT_ONCE)
                .list();
    }

    /** Rows of one question may have been named before and after a key changed. */
    private List<String> names(Confirmation one) {
        return Stream.concat(
                        Stream.of(one.pseudonym()),
                        one.address().stream().flatMap(address -> pseudonyms.names(address.forms()).all().stream()))
                .toList();
    }

    /** Every question to this person, the newest first. */
    List<Confirmation> to(Collection<String> person) {
        return list("pseudonym in ?1 order by askedAt desc, reportId", person);
    }

    /** The question about a report, held still until the end of the transaction. */
    Optional<Confirmation> held(UUID reportId) {
        return findByIdOptional(reportId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whoever was asked before, at another address, is not asked any more: one report is one person's. */
    void askAnew(Confirmation earlier, Reporter reporter, Instant now, Instant due) {
        if (!earlier.goesTo(reporter)) {
            links.close(earlier.reportId());
        }
        earlier.askedAnew(reporter, now, due, config.confirmWithin());
    }

    /** Some of them; how many they were. */
    int forgetThoseOver(Instant now, int most) {
        var over = find("forgetAfter <= ?1", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
        over.forEach(this::delete);
        return over.size();
    }
}
