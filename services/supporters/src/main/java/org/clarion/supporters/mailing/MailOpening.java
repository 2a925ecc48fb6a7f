package org.clarion.supporters.mailing;

import java.util.List;
import java.util.Optional;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.SheetKind;
import org.clarion.pages.Bundles;

/**
 * How a mail about a live action begins.
 *
 * @param follows which sheet of its case came before; empty where none did, or none that we know
 * @param acted on which sheet of its case the reader acted, in a sentence; empty where none is known
 * @param since what happened since the sheet before
 * @param asks whether there is something to do: a sheet may say that nobody is to act any more
 */
record MailOpening(String subject, String lead, String follows, String acted, List<SaidSince> since, boolean asks) {

    static MailOpening first(String title, String language) {
        var words = Bundles.of(MailWords.class, language);
        return new MailOpening(words.alertSubject(title), words.alertLead(), "", "", List.of(), true);
    }

    static MailOpening following(
            Sheet sheet, Alert alert, Optional<Sheet> before, ReaderBond bond, List<SaidSince> since) {
        var language = alert.language();
        var words = Bundles.of(MailWords.class, language);
        var title = alert.title();
        return new MailOpening(
                switch (sheet.kind()) {
                    case CORRECTION -> words.correctionSubject(title);
                    case STOP -> words.stopSubject(title);
                    case null, default -> words.followUpSubject(title);
                },
                switch (sheet.kind()) {
                    case CORRECTION -> words.correctionLead();
                    case STOP -> words.stopLead();
                    case null, default -> words.followUpLead();
                },
                before.map(other -> words.follows(Alert.name(other, language))).orElse(""),
                bond.acted(),
                since,
                sheet.kind() != SheetKind.STOP);
    }
}
