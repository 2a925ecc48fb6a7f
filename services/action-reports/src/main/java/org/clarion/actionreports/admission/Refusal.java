package org.clarion.actionreports.admission;

/** Why a report, however well written, is not counted. */
public enum Refusal {
    /** The action ended too long ago. */
    TOO_LATE,
    /** The action has ended, and the reporter's section takes no late reports. */
    NOT_AFTER_THE_END,
    /** More than one person does; a coordinator can count a group. */
    TOO_MANY,
    /** A report counts at least one. */
    TOO_FEW,
    /** The day has not come yet, anywhere on earth. */
    NOT_YET,
    /** Nobody had been asked to act on that day. */
    BEFORE_IT_BEGAN,
    /** The action does not write to this official. */
    NOT_A_TARGET
}
