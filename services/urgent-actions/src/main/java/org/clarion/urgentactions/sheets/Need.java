package org.clarion.urgentactions.sheets;

/** What a sheet needs, or has too much of, as a fact: the page puts it into its reader's words. */
public sealed interface Need {

    /** Those that need no more than to be named. */
    enum Wanted implements Need {
        NUMBER,
        NUMBER_AS_PRINTED,
        CASE,
        COUNTRY,
        COUNTRY_OF_THE_LIST,
        DEADLINE,
        DEADLINE_AHEAD,
        DEADLINE_NEARER,
        DAY_OF_OUR_TIME,
        ZONE,
        ZONE_THAT_EXISTS,
        FEWER_SUBJECTS,
        LANGUAGES_IN_FULL,
        TITLE,
        SUMMARY,
        POINTS,
        SAMPLE_LETTER,
        TARGET,
        TARGET_NAME,
        SALUTATION,
        WAY_TO_REACH,
        ONE_MAILBOX,
        OUTCOME,
        OUTCOME_KIND,
        REASON,
        AUDIENCE,
        CHECK,
        FRESH_CHECK
    }

    /**
     * @param name of the official, here and in the next
     * @param language the sheet's original, which every official is greeted in
     */
    record SalutationOf(String name, String language) implements Need {}

    record WayToReach(String name) implements Need {}

    record OneGreeting(String salutation) implements Need {}

    record WholeGreeting(String salutation) implements Need {}

    /** @param most characters it may have */
    record Shorter(LongPart part, int most, int length) implements Need {}

    record Fewer(ManyParts parts, int most) implements Need {}

    /** Of a sheet that fits into no event. @param most characters it may have in all its languages together */
    record ShorterInAll(int most, int length) implements Need {}

    /** A part of a sheet that may be too long. */
    enum LongPart {
        AI_INDEX,
        PREVIOUS,
        SUBJECT,
        PRONOUNS,
        NAME,
        OFFICE,
        SALUTATION,
        HANDLE,
        PHONE,
        FAX,
        ADDRESS_LINE,
        TITLE,
        SUMMARY,
        POINT,
        SAMPLE_LETTER,
        TEXT
    }

    /** Parts of a sheet that may be too many. */
    enum ManyParts {
        SUBJECTS,
        TARGETS,
        ADDRESS_LINES,
        POINTS,
        LINES_OF_SUBJECTS,
        LANGUAGES
    }
}
