package org.clarion.urgentactions.papers.reading;

/**
 * What a person should look at in a paper that was read.
 *
 * @param field the name of the field in its form: {@code date}, {@code links.1.date}, {@code quotes.0.speaker}
 * @param detail the words or the day it is about, or empty
 */
public record PaperDoubt(String field, Kind kind, String detail) {

    /** What is unclear. */
    public enum Kind {
        NO_KIND,
        /** Nothing says what it is; its build does. */
        KIND_GUESSED,
        NO_TITLE,
        NO_TEXT,
        NO_DATE,
        /** The address of the page says another year. */
        ADDRESS_OF_ANOTHER_YEAR,
        /** The address of the page says another month. */
        ADDRESS_OF_ANOTHER_MONTH,
        /** The index number bears another year. */
        INDEX_OF_ANOTHER_YEAR,
        /** The address of the page says another index number. */
        INDEX_OF_ANOTHER_ADDRESS,
        SEVERAL_INDEXES,
        SEVERAL_DATES,
        /** It may not be published before some time. */
        EMBARGO,
        /** It may not be published yet, and until when is not said in a way that can be read. */
        EMBARGO_WITHOUT_TIME,
        EMBARGO_OF_ANOTHER_DAY,
        NO_COUNTRY,
        COUNTRY_OF_THE_TEXT,
        SEVERAL_COUNTRIES,
        NO_LANGUAGE,
        OTHER_LANGUAGE,
        NO_SPEAKER,
        /** The paragraph before it is by this speaker. */
        SPEAKER_ASSUMED,
        NO_OFFICE,
        NO_WAY_TO_REACH,
        NO_NAME_OF_CONTACT,
        ANOTHER_CONTACT,
        LINK_WITHOUT_KIND,
        LINK_WITHOUT_DATE,
        LINK_WITHOUT_TITLE,
        LINK_WITHOUT_ADDRESS,
        /** It ends in names, as statements of many do. */
        SIGNATORIES,
        CUT_WORDS,
        LOST_SIGNS,
        FOOTNOTE_MARKS,
        COLUMNS_UNSURE,
        PAGE_SOURCE,
        CHANGES_ACCEPTED,
        COMMENTS_LEFT_OUT,
        HIDDEN_LEFT_OUT,
        FOOTNOTES,
        BOXES,
        PAGES_WITHOUT_TEXT
    }
}
