package org.clarion.urgentactions.finding;

import java.util.List;

/** A directory whose entries are found by the search over everything. Each directory brings its own. */
public interface DirectorySearch {

    /** What the directory is called, in the reader's language. */
    String heading();

    /** Where the whole of it is; it takes what was typed as {@code q}. */
    String path();

    /** Everything that can be found in it, in the reader's language. */
    List<ListedEntry> entries();

    /**
     * One entry.
     *
     * @param path of its page
     * @param described all words by which it is found
     */
    record ListedEntry(String title, String path, String described) {}
}
