package org.clarion.letters.sending;

/** Where an official's answer to a letter goes, as its writer chose. */
public enum RepliesTo {
    /** To the writer: the official sees their address. */
    WRITER,
    /** To the letter's return address, where staff read it: the official does not see the writer's. */
    CLARION;

    /** What a form says; anything else is what it was before there was a choice. */
    public static RepliesTo of(boolean house) {
        return house ? CLARION : WRITER;
    }
}
