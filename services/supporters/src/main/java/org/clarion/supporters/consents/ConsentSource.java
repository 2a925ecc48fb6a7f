package org.clarion.supporters.consents;

/** Where it happened. */
public enum ConsentSource {
    /** The form for joining. */
    FORM,
    /** A program, by the OSDI interface. */
    OSDI,
    /** A file that an administrator brought in. */
    IMPORT,
    /** The pages of letters. */
    LETTERS,
    /** The pages of reports. */
    REPORTS,
    /** Our own page for following a case. */
    PAGE,
    /** The page of preferences. */
    PREFERENCES,
    /** A link of our mails, or one click in a mail program. */
    MAIL,
    /** Clarion itself, when a time was over. */
    CLARION;

    /** As the words say under which somebody agreed: they begin with the door, or end with it. */
    public static ConsentSource of(String wording) {
        if (wording.startsWith("follow/")) {
            return valueOf(wording.substring(wording.lastIndexOf('/') + 1));
        }
        return wording.startsWith("osdi/") ? OSDI : wording.startsWith("join-form/") ? FORM : IMPORT;
    }
}
