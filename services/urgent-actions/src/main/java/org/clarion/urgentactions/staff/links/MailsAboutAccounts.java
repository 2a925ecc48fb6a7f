package org.clarion.urgentactions.staff.links;

import jakarta.annotation.Priority;
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

/** The queue of mails about accounts: somebody waits for most of them. */
@Singleton
@Priority(5)
class MailsAboutAccounts extends RowMailQueue<AccountMail> {

    private static final MailPatience PATIENCE = new MailPatience(
            Duration.ofMinutes(10),
            MailBackOff.within(Duration.ofDays(1), Duration.ofSeconds(30), Duration.ofHours(1)),
            Duration.ofSeconds(5));

    private final AccountMails mails;
    private final AccountMailWriting writing;

    MailsAboutAccounts(AccountMails mails, AccountMailWriting writing, Clock clock) {
        super(PATIENCE, clock);
        this.mails = mails;
        this.writing = writing;
    }

    @Override
    protected List<AccountMail> due(Instant now) {
        return mails.due(now);
    }

    @Override
    protected Optional<AccountMail> hold(UUID id) {
        return mails.hold(id);
    }

    @Override
    protected Optional<Mail> write(AccountMail mail) {
        return orNotNeeded(mail, writing.write(mail));
    }
}
