package org.clarion.urgentactions.deadlines.reminding;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Mail;
import org.clarion.mail.due.MailBackOff;
import org.clarion.mail.due.MailPatience;
import org.clarion.mail.due.RowMailQueue;

/** The queue of mails to staff. A deadline does not wait: what could not go within a day is given up. */
@Singleton
class MailsToStaff extends RowMailQueue<StaffMail> {

    private static final int BATCH = 10;
    private static final MailPatience PATIENCE = new MailPatience(
            Duration.ofMinutes(12),
            MailBackOff.within(Duration.ofDays(1), Duration.ofMinutes(1), Duration.ofHours(1)),
            Duration.ofSeconds(5));

    private final StaffMails mails;
    private final StaffMailWriting writing;

    MailsToStaff(StaffMails mails, StaffMailWriting writing, Clock clock) {
        super(PATIENCE, clock);
        this.mails = mails;
        this.writing = writing;
    }

    @Override
    protected List<StaffMail> due(Instant now) {
        return mails.due(now, BATCH);
    }

    @Override
    protected Optional<StaffMail> hold(UUID id) {
        return mails.hold(id);
    }

    @Override
    protected Optional<Mail> write(StaffMail mail) {
        return orNotNeeded(mail, writing.write(mail)).map(text -> text.known(mail.id()));
    }
}
