package org.clarion.supporters.statements.signing;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Mail;
import org.clarion.mail.due.RowMailQueue;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.statements.StatementMail;
import org.clarion.supporters.statements.StatementMails;

/** The queue of mails about signatures: somebody waits for most of them. */
@Singleton
@Priority(11)
class MailsOfStatements extends RowMailQueue<StatementMail> {

    private final StatementMails mails;
    private final StatementMailWriting writing;
    private final int batch;

    MailsOfStatements(StatementMails mails, StatementMailWriting writing, SupportersConfig config, Clock clock) {
        super(config.mailing().patience(), clock);
        this.mails = mails;
        this.writing = writing;
        this.batch = config.mailing().batch();
    }

    @Override
    protected List<StatementMail> due(Instant now) {
        return mails.due(now, batch);
    }

    @Override
    protected Optional<StatementMail> hold(UUID id) {
        return mails.hold(id);
    }

    /** Where whom it was for is forgotten, none goes. */
    @Override
    protected Optional<Mail> write(StatementMail mail) {
        return orNotNeeded(mail, writing.write(mail));
    }
}
