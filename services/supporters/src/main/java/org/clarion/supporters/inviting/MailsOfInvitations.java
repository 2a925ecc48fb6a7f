package org.clarion.supporters.inviting;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.bounces.ReturnAddresses;
import org.clarion.mail.Mail;
import org.clarion.mail.due.RowMailQueue;
import org.clarion.supporters.SupportersConfig;

/** The queue of invitations, reminders and results: behind the mails that somebody waits for. */
@Singleton
@Priority(30)
class MailsOfInvitations extends RowMailQueue<InvitationMail> {

    private final InvitationMails mails;
    private final InvitationMailWriting writing;
    private final ReturnAddresses returns;
    private final int batch;

    MailsOfInvitations(
            InvitationMails mails,
            InvitationMailWriting writing,
            ReturnAddresses returns,
            SupportersConfig config,
            Clock clock) {
        super(config.mailing().patience(), clock);
        this.mails = mails;
        this.writing = writing;
        this.returns = returns;
        this.batch = config.mailing().batch();
    }

    @Override
    protected List<InvitationMail> due(Instant now) {
        return mails.due(now, batch);
    }

    @Override
    protected Optional<InvitationMail> hold(UUID id) {
        return mails.hold(id);
    }

    /** Where whom it was for is forgotten, or what it was for is over, none goes. */
    @Override
    protected Optional<Mail> write(InvitationMail mail) {
        return orNotNeeded(mail, writing.write(mail))
                .map(one -> returns.of(mail.id()).map(one::bouncingTo).orElse(one));
    }
}
