package org.clarion.urgentactions.asks;

/** How far an ask has come, as somebody judged it. */
public enum AskStatus {
    /** Nobody has judged it yet. */
    UNKNOWN,
    NOT_STARTED,
    ANNOUNCED,
    PARTIAL,
    MET,
    /** It is worse than when it was asked. */
    REGRESSED
}
