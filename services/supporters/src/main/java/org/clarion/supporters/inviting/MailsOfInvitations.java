package org.clarion.supporters.inviting;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.bounces.ReturnAddresses;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.due.MailBackOff;
import org.clarion.mail.due.MailQueue;
import org.clarion.supporters.SupportersConfig;

/** The queue of invitations, reminders and results: behind the mails that somebody waits for. */
@ApplicationScoped
@Priority(30)
class MailsOfInvitations implements MailQueue {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    private final InvitationMails mails;
    private final InvitationMailWriting writing;
    private final ReturnAddresses returns;
    private final SupportersConfig.Mailing config;
    private final Clock clock;

    MailsOfInvitations(
            InvitationMails mails,
            InvitationMailWriting writing,
            ReturnAddresses returns,
            SupportersConfig config,
            Clock clock) {
        this.mails = mails;
        this.writing = writing;
        this.returns = returns;
        this.config = config.mailing();
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<UUID> claim() {
        var now = clock.instant();
        var claimed = mails.due(now, config.batch());
        claimed.forEach(mail -> mail.move(fate -> fate.claimed(now.plus(config.claim()))));
        return claimed.stream().map(InvitationMail::id).toList();
    }

    /** Where whom it was for is forgotten, or what it was for is over, none goes. */
    @Override
    @Transactional
    public Optional<Mail> write(UUID claimed) {
        return mails.hold(claimed).filter(InvitationMail::isOpen).flatMap(mail -> {
            var written = writing.write(mail);
            if (written.isEmpty()) {
                mail.move(fate -> fate.notNeeded(clock.instant()));
            }
            return written.map(one -> returns.of(mail.id()).map(one::bouncingTo).orElse(one));
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
