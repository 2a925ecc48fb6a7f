package org.clarion.supporters.mailing;

import org.clarion.contracts.Sheet;

/** How sheets are called beside their titles. */
public final class MailedSheetNames {

    private MailedSheetNames() {}

    /** "Second UA 106.23", in the reader's language. */
    public static String of(Sheet sheet, String language) {
        return Alert.name(sheet, language);
    }
}
