package org.clarion.supporters.erasing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import org.clarion.forgetting.ErasureRequests;
import org.clarion.forgetting.KeepingService;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.asking.PersonMails;
import org.clarion.supporters.people.Supporters;

/**
 * Keeps every request going until all services have answered both times: asks again who has not answered, the second time when
 * what was on its way must have arrived, and at the end lets the last mail go and forgets whom it was about.
 */
@ApplicationScoped
class ErasureRounds {

    private static final int AT_ONCE = 100;
    private static final int SERVICES = KeepingService.values().length;

    private final Erasures erasures;
    private final ErasureAnswers answers;
    private final ErasureRequests requests;
    private final PersonMails mails;
    private final Supporters supporters;
    private final SupportersConfig.Erasing config;
    private final Clock clock;

    ErasureRounds(
            Erasures erasures,
            ErasureAnswers answers,
            ErasureRequests requests,
            PersonMails mails,
            Supporters supporters,
            SupportersConfig config,
            Clock clock) {
        this.erasures = erasures;
        this.answers = answers;
        this.requests = requests;
        this.mails = mails;
        this.supporters = supporters;
        this.config = config.erasing();
        this.clock = clock;
    }

    @Scheduled(every = "{supporters.erasing.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void goOn() {
        erasures.open(AT_ONCE).forEach(this::goOn);
    }

    void goOn(Erasure erasure) {
        if (erasure.closedAt().isPresent()) {
            return;
        }
        var now = clock.instant();
        if (answers.in(erasure) < SERVICES) {
            if (!now.isBefore(erasure.toldAt().plus(config.askAgainAfter()))) {
                ask(erasure, erasure.askAgain(now));
            }
        } else if (erasure.isInItsSecondRound()) {
            close(erasure);
        } else if (!now.isBefore(erasure.askedAt().plus(config.secondAfter()))) {
            ask(erasure, erasure.askTheSecondTime(now));
        }
    }

    private void ask(Erasure erasure, UUID under) {
        // The key may have changed since the button was pressed, and rows be called otherwise by now.
        var names = new HashSet<>(erasure.person());
        erasure.address().map(supporters::namesOf).ifPresent(names::addAll);
        requests.ask(under, names);
    }

    private void close(Erasure erasure) {
        erasure.address()
                .ifPresent(address -> mails.last(address, erasure.language().orElseThrow()));
        erasure.close(clock.instant());
    }

    /** How long everything may take, as the law has it. */
    Duration within() {
        return config.within();
    }
}
