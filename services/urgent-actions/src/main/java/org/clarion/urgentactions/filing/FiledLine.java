package org.clarion.urgentactions.filing;

/** A line of a file, and what would become of it. */
public interface FiledLine {

    /** As an editor counts lines. */
    int line();

    LineFate fate();

    /** The version of the entry that is there already; -1 where there is none. */
    long onVersion();
}
