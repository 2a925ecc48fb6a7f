package org.clarion.supporters.mailing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.MailOutcome.Accepted;
import org.clarion.mail.due.MailingQueue;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.mailing.claiming.DomainWarmUp;
import org.clarion.supporters.mailing.claiming.SenderPresence;

/**
 * The queue of mails about actions, of which there may be as many as supporters. By the hundred: their readers are read in one
 * query, and each step is one transaction for all of them.
 */
@ApplicationScoped
@Priority(2)
class MailsAboutActions implements MailingQueue {

    /** A service that has just started is slow: few at once have the first of them gone soon. */
    private static final int FIRST_CLAIM = 10;

    private final MailsToSupporters single;
    private final DueMails mails;
    private final ReadersAtHand readers;
    private final SenderPresence presence;
    private final DomainWarmUp warmUp;
    private final SupportersConfig.Mailing config;
    private final Clock clock;
    private final AtomicInteger atOnce = new AtomicInteger(FIRST_CLAIM);

    MailsAboutActions(
            MailsToSupporters single,
            DueMails mails,
            ReadersAtHand readers,
            SenderPresence presence,
            DomainWarmUp warmUp,
            SupportersConfig config,
            Clock clock) {
        this.single = single;
        this.mails = mails;
        this.readers = readers;
        this.presence = presence;
        this.warmUp = warmUp;
        this.config = config.mailing();
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<UUID> claim() {
        if (!presence.isHere()) {
            return List.of();
        }
        var now = clock.instant();
        int wanted = Math.min(config.batch(), atOnce.getAndUpdate(many -> Math.min(config.batch(), 2 * many)));
        int most = warmUp.mayClaim(wanted, now);
        if (most == 0) {
            return List.of();
        }
        var claimed = mails.claim(new MailClaim(true, most, presence.id(), now, now.plus(config.claim())));
        warmUp.count(claimed.size(), now);
        return claimed;
    }

    @Override
    @Transactional
    public Map<UUID, Mail> write(List<UUID> claimed) {
        var held = mails.hold(claimed);
        readers.fetch(held);
        var written = new LinkedHashMap<UUID, Mail>();
        // In the order of their readers: what is locked of somebody who is near the cap, two lock in the same order.
        held.stream()
                .filter(mail -> mail.isClaimedBy(presence.id()))
                .sorted(Comparator.comparing(DueMail::supporterId))
                .forEach(mail -> single.write(mail).ifPresent(letter -> written.put(mail.id(), letter)));
        warmUp.count(written.size() - claimed.size(), clock.instant());
        return written;
    }

    @Override
    @Transactional
    public Optional<Mail> write(UUID claimed) {
        return single.write(claimed);
    }

    @Override
    @Transactional
    public void record(Map<UUID, MailOutcome> outcomes) {
        mails.hold(outcomes.keySet()).stream()
                .filter(mail -> mail.isClaimedBy(presence.id()) || outcomes.get(mail.id()) instanceof Accepted)
                .forEach(mail -> single.record(mail, outcomes.get(mail.id())));
        long gone =
                outcomes.values().stream().filter(Accepted.class::isInstance).count();
        warmUp.count((int) gone - outcomes.size(), clock.instant());
    }

    @Override
    @Transactional
    public void record(UUID claimed, MailOutcome outcome) {
        record(Map.of(claimed, outcome));
    }

    @Override
    @Transactional
    public void putOff(Map<UUID, Instant> turns) {
        mails.hold(turns.keySet()).stream()
                .filter(mail -> mail.isClaimedBy(presence.id()))
                .forEach(mail -> mail.move(fate -> fate.putOff(turns.get(mail.id()))));
        warmUp.count(-turns.size(), clock.instant());
    }

    @Override
    public boolean isOurs() {
        return presence.isHere();
    }

    @Override
    public int workers() {
        return config.workers();
    }

    @Override
    public Duration look() {
        return config.every();
    }
}
