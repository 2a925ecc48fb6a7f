package org.clarion.supporters.organisations;

/** What an organisation is, as far as a list of signatories says it. */
public enum OrganisationKind {
    NGO,
    /** A coalition, a platform, a working group of organisations. */
    NETWORK,
    UNION,
    FAITH,
    /** A university, an institute, a legal clinic. */
    ACADEMIC,
    /** A group of those concerned, without an office. */
    COMMUNITY,
    OTHER
}
