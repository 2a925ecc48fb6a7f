package org.clarion.actionreports.sheets;

import io.quarkus.qute.i18n.MessageBundle;

/** What a sheet of a chain is called; the words stand in {@code messages/sheets*.properties}. */
@MessageBundle("sheets")
public interface SheetWords {

    String name(int series, String number);

    String extension();

    String correction();

    String stop();

    String inFull(int series, String number);
}
