package org.clarion.urgentactions.filing;

import java.util.List;
import org.clarion.spreadsheets.CsvList;
import org.clarion.spreadsheets.FileColumn;

/** A directory that files are taken into. */
public interface FiledList<C extends Enum<C> & FileColumn, L extends FiledLine> {

    /** Its name in addresses: below {@code /desk/actions/}. */
    String name();

    Class<C> columns();

    /** One writer at a time: what a line may do is known of all entries together. Within a transaction. */
    void holdAll();

    /** What these lines would do now. Within a transaction. */
    ListEffect<L> effect(List<CsvList.FileLine<C>> lines, String by);

    /** Does it. Within a transaction. */
    void take(ListEffect<L> effect, String by);

    /** What a line is about, in the reader's words. */
    String title(L line);

    /** Why it is refused, in the reader's words. */
    List<String> whys(L line);

    /** What is written into a column, in the reader's words. */
    String hint(C column);

    /** Above the page where its files are brought, in the reader's words. */
    String importTitle();

    /** The way back to it, in the reader's words. */
    String back();
}
