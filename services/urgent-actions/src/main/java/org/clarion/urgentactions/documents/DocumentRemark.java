package org.clarion.urgentactions.documents;

/** What whoever edits the draft should know of the file its text came in. */
public enum DocumentRemark {
    /** Somebody's corrections were still marked: the text is as if all were accepted. */
    CHANGES_ACCEPTED,
    /** Comments at the margin are no part of the text. */
    COMMENTS_LEFT_OUT,
    /** Text that the program hides is no part of it either. */
    HIDDEN_LEFT_OUT,
    /** Footnotes stand at the end, and their marks are [1] in the text. */
    FOOTNOTES,
    /** Text in boxes stands behind the paragraph the box hangs on. */
    BOXES,
    /** Something like two columns was read one after the other, and may be none. */
    COLUMNS_UNSURE,
    /** Some pages are pictures without text. */
    PAGES_WITHOUT_TEXT
}
