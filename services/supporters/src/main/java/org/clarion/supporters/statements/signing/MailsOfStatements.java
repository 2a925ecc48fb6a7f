package org.clarion.supporters.statements.signing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.due.MailBackOff;
import org.clarion.mail.due.MailQueue;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.statements.StatementMail;
import org.clarion.supporters.statements.StatementMails;

/** The queue of mails about signatures: somebody waits for most of them. */
@ApplicationScoped
@Priority(11)
class MailsOfStatements implements MailQueue {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    private final StatementMails mails;
    private final StatementMailWriting writing;
    private final SupportersConfig.Mailing config;
    private final Clock clock;

    MailsOfStatements(StatementMails mails, StatementMailWriting writing, SupportersConfig config, Clock clock) {
        this.mails = mails;
        this.writing = writing;
        this.config = config.mailing();
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<UUID> claim() {
        var now = clock.instant();
        var claimed = mails.due(now, config.batch());
        claimed.forEach(mail -> mail.move(fate -> fate.claimed(now.plus(config.claim()))));
        return claimed.stream().map(StatementMail::id).toList();
    }

    /** Where whom it was for is forgotten, none goes. */
    @Override
    @Transactional
    public Optional<Mail> write(UUID claimed) {
        return mails.hold(claimed).filter(StatementMail::isOpen).flatMap(mail -> {
            var written = writing.write(mail);
            if (written.isEmpty()) {
                mail.move(fate -> fate.notNeeded(clock.instant()));
            }
            return written;
        });
    }

    @Override
    @Transactional
    public void record(UUID claimed, MailOutcome outcome) {
        var backOff = MailBackOff.upTo(config.attempts(), config.firstPause(), LONGEST_PAUSE);
        mails.hold(claimed)
                .ifPresent(mail -> mail.move(fate -> fate.after(outcome, backOff, mail.madeAt(), clock.instant())));
    }

    @Override
    public Duration look() {
        return config.every();
    }
}
