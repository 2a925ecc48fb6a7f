package org.clarion.urgentactions.audience;

/** Why nobody can say whom a mail is to go to. */
public enum AudienceProblem {
    NO_LANGUAGE,
    NO_COUNTRY,
    /** Languages or countries are ticked, and something else is chosen. */
    TICKED_BESIDE,
    /** What happened since is longer than a mail's few lines. */
    SINCE_LONG
}
