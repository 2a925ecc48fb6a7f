package org.clarion.supporters.asking;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.due.RowMailQueue;
import org.clarion.supporters.SupportersConfig;

/** The queue of mails to those who asked: before the mails about actions, because somebody waits. */
@Singleton
@Priority(10)
class MailsToPersons extends RowMailQueue<PersonMail> {

    private final PersonMails mails;
    private final PersonMailWriting writing;
    private final int batch;

    MailsToPersons(PersonMails mails, PersonMailWriting writing, SupportersConfig config, Clock clock) {
        super(config.mailing().patience(), clock);
        this.mails = mails;
        this.writing = writing;
        this.batch = config.mailing().batch();
    }

    @Override
    protected List<PersonMail> due(Instant now) {
        return mails.due(now, batch);
    }

    @Override
    protected Optional<PersonMail> hold(UUID id) {
        return mails.hold(id);
    }

    @Override
    protected Optional<Mail> write(PersonMail mail) {
        return orNotNeeded(mail, writing.write(mail));
    }

    /** Of the last mail to somebody nothing stays, whatever became of it. */
    @Override
    protected void note(PersonMail mail, MailOutcome outcome) {
        super.note(mail, outcome);
        if (!mail.mail().open() && mail.kind() == PersonMail.Kind.FORGOTTEN) {
            mails.delete(mail);
        }
    }
}
