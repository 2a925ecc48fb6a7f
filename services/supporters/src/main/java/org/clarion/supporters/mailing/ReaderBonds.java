package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
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
    private final BondsAtHand atHand;

    ReaderBonds(DueMails mails, MailedSheets actions, SupporterActs acts, BondsAtHand atHand) {
        this.mails = mails;
        this.actions = actions;
        this.acts = acts;
        this.atHand = atHand;
    }

    /** Reads those of many readers at once: in this transaction none of them is asked for again. */
    void fetch(Collection<UUID> readers, Sheet sheet) {
        atHand.read(sheet.actionId(), readers, acts.firstOf(readers, actions.ofTheSameCase(sheet)));
    }

    ReaderBond of(Supporter reader, Sheet sheet) {
        var known = atHand.isKnown(sheet.actionId(), reader.id());
        var first = known
                ? atHand.actedOn(sheet.actionId(), reader.id())
                : acts.firstOf(reader.id(), actions.ofTheSameCase(sheet));
        var acted = first.flatMap(actions::of)
                .map(other -> sentence(other, reader.language()))
                .orElse("");
        var alerted = known
                ? atHand.isAlerted(sheet.actionId(), reader.id())
                : mails.wasAlerted(reader.id(), sheet.actionId());
        return new ReaderBond(alerted, acted);
    }

    /** What those read who acted on this sheet. */
    static String sentence(Sheet acted, String language) {
        return Bundles.of(MailWords.class, language).youActed(Alert.name(acted, language));
    }
}
