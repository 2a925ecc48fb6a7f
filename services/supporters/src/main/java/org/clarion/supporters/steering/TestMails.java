package org.clarion.supporters.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.contracts.Sheet;
import org.clarion.mail.Address;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.Post;
import org.clarion.pages.Bundles;
import org.clarion.supporters.mailing.AlertBefore;
import org.clarion.supporters.mailings.MailingKind;

/** Sends the very mail that supporters get to one member of staff, marked as a test. It counts nowhere. */
@ApplicationScoped
class TestMails {

    private final Post post;
    private final AlertBefore mails;
    private final StaffActs acts;

    TestMails(Post post, AlertBefore mails, StaffActs acts) {
        this.post = post;
        this.mails = mails;
        this.acts = acts;
    }

    /** Of a mailing. Waits for the mail server's answer: call it outside a transaction. */
    MailOutcome send(Address to, MailingKind kind, Sheet sheet, String language) {
        var words = Bundles.of(MailingDeskWords.class, language);
        return post.send(mails.mail(to, kind, sheet, language, words::testSubject));
    }

    /** The same of a sheet that is not out yet, or not so. */
    MailOutcome send(Address to, Sheet sheet, String language) {
        return send(to, mails.kindOf(sheet), sheet, language);
    }

    /** That a test went: about which action, and not to which address. */
    @Transactional
    void record(UUID action) {
        acts.record(StaffAct.of("sent a test mail", action).on(action));
    }
}
