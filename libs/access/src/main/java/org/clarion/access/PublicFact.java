package org.clarion.access;

/** The facts whose before and after an act may bring on record: what is public anyway, or concerns staff alone. */
public enum PublicFact {
    /** A day, {@code 2026-12-01}, or a time in UTC, {@code 2026-12-01T12:00:00Z}. */
    DEADLINE,
    /** Of an action, a report, a webhook: a constant of its own, such as {@code LIVE}. */
    STATUS,
    /** The kind of outcome, a constant. */
    OUTCOME,
    /** When an action is to go out by itself, in UTC. */
    LAUNCH,
    /** Whether anybody is told by mail: a constant. */
    TOLD,
    /** Roles of a member of staff, parted by a blank. */
    ROLES,
    /** The section that somebody or something belongs to. */
    SECTION,
    /** Whose an action is: a log-in name, which travels as a pseudonym. */
    OWNER,
    /** How many it was about. */
    COUNT
}
