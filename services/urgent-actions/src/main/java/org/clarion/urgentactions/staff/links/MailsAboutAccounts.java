package org.clarion.urgentactions.staff.links;

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

/** The queue of mails about accounts: somebody waits for most of them. */
@ApplicationScoped
@Priority(5)
class MailsAboutAccounts implements MailQueue {

    private static final MailBackOff BACK_OFF =
            MailBackOff.within(Duration.ofDays(1), Duration.ofSeconds(30), Duration.ofHours(1));
    /** Longer than a mail server may take over all that are claimed together. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final Duration LOOK = Duration.ofSeconds(5);

    private final AccountMails mails;
    private final AccountMailWriting writing;
    private final Clock clock;

    MailsAboutAccounts(AccountMails mails, AccountMailWriting writing, Clock clock) {
        this.mails = mails;
        this.writing = writing;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<UUID> claim() {
        var now = clock.instant();
        var claimed = mails.due(now);
        claimed.forEach(mail -> mail.move(fate -> fate.claimed(now.plus(CLAIM))));
        return claimed.stream().map(AccountMail::id).toList();
    }

    @Override
    @Transactional
    public Optional<Mail> write(UUID claimed) {
        return mails.hold(claimed).flatMap(mail -> {
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
        mails.hold(claimed)
                .ifPresent(mail -> mail.move(fate -> fate.after(outcome, BACK_OFF, mail.madeAt(), clock.instant())));
    }

    @Override
    public Duration look() {
        return LOOK;
    }
}
