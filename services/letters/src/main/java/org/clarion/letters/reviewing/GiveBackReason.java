package org.clarion.letters.reviewing;

/** Why staff gave a letter back to its writer. */
public enum GiveBackReason {
    /** It insults or threatens. */
    TONE,
    /** It gives away something of the writer or of somebody else that may do harm. */
    DANGER,
    /** It is about something else. */
    OFF_THE_POINT,
    /** It may do harm to the people at risk. */
    HARM,
    /** As the words beside say. */
    OTHER
}
