package org.clarion.supporters.importing;

/** Why somebody in a list cannot be asked. */
enum LineRefusal {
    /** There is no address, or it is none. */
    EMAIL,
    /** What stands there cannot be a name. */
    NAME,
    /** It is no country, or may be two. */
    COUNTRY,
    /** An earlier line has the same address. */
    TWICE
}
