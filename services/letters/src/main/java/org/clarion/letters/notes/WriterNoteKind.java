package org.clarion.letters.notes;

/** What a writer is told of, or asked, by mail. */
public enum WriterNoteKind {
    /** Staff gave the letter back, with a reason. */
    GIVEN_BACK,
    /** It did not arrive, and no other address is known: other ways are offered. */
    NOT_ARRIVED,
    /** Whether the official replied; asked once. */
    DID_THEY_REPLY,
    /** It was not sent, because its official agreed meanwhile. */
    HELD_BACK
}
