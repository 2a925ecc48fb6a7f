package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.contracts.Sheet;
import org.clarion.pages.Bundles;
import org.clarion.supporters.acts.SupporterActs;
import org.clarion.supporters.people.Supporter;

/** What readers have to do with an action already. */
@ApplicationScoped
class ReaderBonds {

    private final DueMails mails;
    private final MailedSheets actions;
    private final SupporterActs acts;

    ReaderBonds(DueMails mails, MailedSheets actions, SupporterActs acts) {
        this.mails = mails;
        this.actions = actions;
        this.acts = acts;
    }

    ReaderBond of(Supporter reader, Sheet sheet) {
        var acted = acts.firstOf(reader.id(), actions.ofTheSameCase(sheet))
                .flatMap(actions::of)
                .map(other -> sentence(other, reader.language()))
                .orElse("");
        return new ReaderBond(mails.wasAlerted(reader.id(), sheet.actionId()), acted);
    }

    /** What those read who acted on this sheet. */
    static String sentence(Sheet acted, String language) {
        return Bundles.of(MailWords.class, language).youActed(Alert.name(acted, language));
    }
}
