package org.clarion.actionreports.accepting;

/** Who asks to come in. */
public enum Caller {

    /** A program: it comes again by itself. */
    MACHINE,

    /** Somebody in front of a form. When machines fill the line, people still join it. */
    PERSON;

    /** How long a line this caller may join, where {@code longest} is answered in time. */
    int joinsBelow(int longest) {
        return this == PERSON ? longest + longest / 2 : longest;
    }
}
