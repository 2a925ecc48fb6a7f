package org.clarion.supporters.mailing;

import java.util.Optional;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.SheetKind;
import org.clarion.pages.Bundles;

/**
 * How a mail about a live action begins.
 *
 * @param follows which sheet of its case came before; empty where none did, or none that we know
 * @param acted on which sheet of its case the reader acted, in a sentence; empty where none is known
 */
record MailOpening(String subject, String lead, String follows, String acted) {

    static MailOpening first(String title, String language) {
        var words = Bundles.of(MailWords.class, language);
        return new MailOpening(words.alertSubject(title), words.alertLead(), "", "");
    }

    static MailOpening following(Sheet sheet, Optional<Sheet> before, ReaderBond bond, String title, String language) {
        var words = Bundles.of(MailWords.class, language);
        var corrects = sheet.kind() == SheetKind.CORRECTION;
        return new MailOpening(
                corrects ? words.correctionSubject(title) : words.followUpSubject(title),
                corrects ? words.correctionLead() : words.followUpLead(),
                before.map(other -> words.follows(Alert.name(other, language))).orElse(""),
                bond.acted());
    }
}
