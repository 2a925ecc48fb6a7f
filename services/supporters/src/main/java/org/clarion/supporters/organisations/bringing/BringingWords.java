package org.clarion.supporters.organisations.bringing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.spreadsheets.CsvList;

/** What pages say of lists of organisations; the sentences stand in {@code messages/bringing*.properties}. */
@MessageBundle("bringing")
public interface BringingWords {

    String title();

    String lead();

    String paste();

    String pasteHint();

    String language();

    String file();

    String fileHint();

    String look();

    String lookTitle();

    String nothingYet();

    @Message
    String count(OrganisationIntake.Fate fate, long many);

    String leftOut();

    String perhaps();

    String perhapsLead();

    String another(String name);

    String isNew();

    String known();

    String refused();

    @Message
    String fault(BroughtLine.LineFault.Kind kind, String detail);

    String line(int number);

    String takeIn();

    String changeText();

    String languageWanted();

    String nothing();

    String both();

    String tooLong();

    String noNames();

    String tooMany(int most);

    @Message
    String unreadable(CsvList.NoList reason, String detail);
}
