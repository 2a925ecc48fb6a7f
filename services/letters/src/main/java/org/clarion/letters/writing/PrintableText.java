package org.clarion.letters.writing;

import java.util.List;

/** What the fonts of the page to print can show. */
public interface PrintableText {

    /** The letters that cannot be printed, as a reader sees them, blanks between; empty if a page would have no holes. */
    String unprintable(List<FinishedLetter> letters);
}
