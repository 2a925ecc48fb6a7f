package org.clarion.supporters.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.clarion.mail.Address;

/** Takes the question, in one transaction. Nothing is looked up: the same happens whether anything is known or not. */
@ApplicationScoped
class AskingWhatIsKnown {

    private final PersonMails mails;

    AskingWhatIsKnown(PersonMails mails) {
        this.mails = mails;
    }

    /** False if this client has asked too often. */
    @Transactional
    boolean ask(Address address, String language, String client) {
        return mails.answer(address, language, client);
    }
}
