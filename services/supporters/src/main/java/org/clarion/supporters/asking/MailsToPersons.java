package org.clarion.supporters.asking;

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

/** The queue of mails to those who asked: before the mails about actions, because somebody waits. */
@ApplicationScoped
@Priority(10)
class MailsToPersons implements MailQueue {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    private final PersonMails mails;
    private final PersonMailWriting writing;
    private final SupportersConfig.Mailing config;
    private final Clock clock;

    MailsToPersons(PersonMails mails, PersonMailWriting writing, SupportersConfig config, Clock clock) {
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
        return claimed.stream().map(PersonMail::id).toList();
    }

    @Override
    @Transactional
    public Optional<Mail> write(UUID claimed) {
        return mails.hold(claimed).flatMap(writing::write);
    }

    /** Of the last mail to somebody nothing stays, whatever became of it. */
    @Override
    @Transactional
    public void record(UUID claimed, MailOutcome outcome) {
        var backOff = MailBackOff.upTo(config.attempts(), config.firstPause(), LONGEST_PAUSE);
        mails.hold(claimed).ifPresent(mail -> {
            mail.move(fate -> fate.after(outcome, backOff, mail.madeAt(), clock.instant()));
            if (mail.isOver() && mail.kind() == PersonMail.Kind.FORGOTTEN) {
                mails.delete(mail);
            }
        });
    }

    @Override
    public Duration look() {
        return config.every();
    }
}
