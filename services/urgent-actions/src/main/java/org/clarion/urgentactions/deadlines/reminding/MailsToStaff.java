package org.clarion.urgentactions.deadlines.reminding;

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

/** The queue of mails to staff. A deadline does not wait: what could not go within a day is given up. */
@ApplicationScoped
class MailsToStaff implements MailQueue {

    private static final MailBackOff BACK_OFF =
            MailBackOff.within(Duration.ofDays(1), Duration.ofMinutes(1), Duration.ofHours(1));
    private static final int BATCH = 10;
    /** Longer than a mail server may take over all that are claimed together. */
    private static final Duration CLAIM = Duration.ofMinutes(12);

    private static final Duration LOOK = Duration.ofSeconds(5);

    private final StaffMails mails;
    private final StaffMailWriting writing;
    private final Clock clock;

    MailsToStaff(StaffMails mails, StaffMailWriting writing, Clock clock) {
        this.mails = mails;
        this.writing = writing;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<UUID> claim() {
        var now = clock.instant();
        var claimed = mails.due(now, BATCH);
        claimed.forEach(mail -> mail.move(fate -> fate.claimed(now.plus(CLAIM))));
        return claimed.stream().map(StaffMail::id).toList();
    }

    @Override
    @Transactional
    public Optional<Mail> write(UUID claimed) {
        return mails.hold(claimed).flatMap(mail -> {
            var written = writing.write(mail).map(text -> text.known(mail.id()));
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
                .ifPresent(mail -> mail.move(fate -> fate.after(outcome, BACK_OFF, mail.moment(), clock.instant())));
    }

    @Override
    public Duration look() {
        return LOOK;
    }
}
