package org.clarion.mail.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.MailOutcome.Accepted;
import org.clarion.mail.MailOutcome.Deferred;

/**
 * A rate limit for each recipient domain (a leaky bucket), and its rest where its server says "not now": a big provider
 * that is flooded would take nothing from us for days. Counted by this instance for itself.
 */
@ApplicationScoped
public class DomainPace {

    private static final int MANY = 10_000;
    private static final MailPacing OF_OUR_SERVER =
            new MailPacing(Integer.MAX_VALUE, Map.of(), Duration.ofSeconds(5), Duration.ofMinutes(1));

    private final MailPacing pacing;
    private final Clock clock;
    private final Map<String, DomainTurn> domains = new HashMap<>();
    private DomainTurn server;

    @Inject
    DomainPace(DomainPaceConfig config, Clock clock) {
        this(MailPacing.of(config), clock);
    }

    DomainPace(MailPacing pacing, Clock clock) {
        this.pacing = pacing;
        this.clock = clock;
        this.server = DomainTurn.fresh(clock.instant());
    }

    /** Whether no mail goes for now, whoever it is for: the mail server that takes all of ours is away. */
    public synchronized boolean isServerResting() {
        return server.rests(clock.instant());
    }

    /** Empty if a mail to this domain may go now; then it is counted. Else when it has its turn. */
    public synchronized Optional<Instant> turn(String domain) {
        var now = clock.instant();
        if (server.rests(now)) {
            return Optional.of(server.restsUntil());
        }
        var asked = of(domain, now).ask(now, pacing.apart(domain));
        domains.put(domain, asked.then());
        return asked.putOff();
    }

    /** What came of a mail to this domain. */
    public synchronized void heard(String domain, MailOutcome outcome) {
        var now = clock.instant();
        switch (outcome) {
            case Accepted() -> {
                server = server.works();
                domains.put(domain, of(domain, now).works());
            }
            case Deferred(var reason) -> {
                switch (DeferralKind.of(reason)) {
                    case SERVER -> server = server.resting(now, OF_OUR_SERVER);
                    case DOMAIN -> domains.put(domain, of(domain, now).resting(now, pacing));
                    case MAILBOX -> server = server.works();
                }
            }
            default -> server = server.works();
        }
    }

    private DomainTurn of(String domain, Instant now) {
        if (domains.size() > MANY) {
            domains.values().removeIf(turn -> turn.isIdle(now));
        }
        return domains.getOrDefault(domain, DomainTurn.fresh(now));
    }
}
