package org.clarion.supporters.organisations.alike;

/** Why two organisations may be one; the strongest first. */
public enum LikenessReason {
    /** A name of one is a name of the other, but for accents, capitals, legal form and what stands between words. */
    SAME_NAME,
    /** A name of one reads like a name of the other. */
    LIKE_NAME,
    SAME_ACRONYM,
    /** Their own mail comes from one domain, as in a university. */
    SAME_DOMAIN
}
