package org.clarion.supporters.organisations.bringing;

import java.util.List;
import org.clarion.supporters.organisations.OrganisationEntry;

/**
 * An organisation as a line of a list says it.
 *
 * @param number of the line, from 1
 * @param faults why it cannot be taken in; empty where it can
 */
record BroughtLine(int number, OrganisationEntry entry, List<LineFault> faults) {

    /** What is to be mended. */
    record LineFault(Kind kind, String detail) {

        /** What about it. */
        enum Kind {
            NO_NAME,
            NO_LANGUAGE,
            NO_COUNTRY,
            NO_KIND,
            NO_OWN_DOMAIN,
            NO_WEBSITE
        }
    }
}
