package org.clarion.actionreports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a sheet of a chain is called; the words stand in {@code messages/sheets*.properties}. */
@MessageBundle("sheets")
public interface SheetWords {

    /** Where a first sheet needs no word of its own. */
    @Message
    String name(int series, String number);

    /** Where several sheets of one number stand beside each other. */
    @Message
    String inFull(int series, String number);
}
