package org.clarion.letters.answering;

/** How an official's answer came to us. */
public enum AnswerSource {
    /** It was sent to the return address of a letter. */
    MAILBOX,
    /** Its reader handed it on: the writer of the letter. */
    WRITER
}
