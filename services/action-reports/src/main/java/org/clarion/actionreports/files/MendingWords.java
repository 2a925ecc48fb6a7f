package org.clarion.actionreports.files;

import io.quarkus.qute.i18n.MessageBundle;

/** What a line is told that a spreadsheet changed; the words stand in {@code messages/mending*.properties}. */
@MessageBundle("mending")
public interface MendingWords {

    String severalActions(String candidates);

    String candidate(String name, String country, String id);

    String readAs(String written, String name, String country, String count);

    String madeADate(String cell, String proposal);

    String zeroLost(String cell, String proposal);

    String shortened(String cell);

    String notWhole(String cell);

    String thousands(String cell, String proposal);

    String shortYear(String proposal);

    String dayNumber(String cell, String proposal);

    String wouldDiffer(String count);

    String columnsMissing(String line, String saw, String columns);
}
