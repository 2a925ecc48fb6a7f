package org.clarion.actionreports.files;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a line is told that a spreadsheet changed; the words stand in {@code messages/mending*.properties}. */
@MessageBundle("mending")
public interface MendingWords {

    @Message
    String severalActions(String candidates);

    @Message
    String candidate(String name, String country, String id);

    /** Where a number that several bear was taken for one of them. */
    @Message
    String readAs(String written, String name, String country, String count);

    @Message
    String madeADate(String cell, String proposal);

    @Message
    String zeroLost(String cell, String proposal);

    @Message
    String shortened(String cell);

    @Message
    String notWhole(String cell);

    @Message
    String thousands(String cell, String proposal);

    @Message
    String shortYear(String proposal);

    @Message
    String dayNumber(String cell, String proposal);

    @Message
    String wouldDiffer(String count);

    @Message
    String columnsMissing(String line, String saw, String columns);
}
