package org.clarion.urgentactions.filing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.spreadsheets.CsvList;

/** What is said of files that are brought to a directory; the sentences stand in {@code messages/filing*.properties}. */
@MessageBundle("filing")
public interface FilingWords {

    String entry();

    String importLead();

    String columns();

    String columnsHint();

    String file();

    String fileHint();

    String look();

    String proposalTitle(String file);

    String nothingDoneYet();

    String willAdd(int count);

    String willChange(int count);

    String willStay(int count);

    String willRefuse(int count);

    String leftOut(String columns);

    String refused();

    String line();

    String why();

    String news();

    String what();

    String takeIn();

    String takeInRest();

    String putAway();

    String nothingToTake();

    String otherByNow();

    String goneFile();

    String noFile();

    @Message
    String fate(LineFate fate);

    @Message
    String unreadable(CsvList.NoList reason);
}
