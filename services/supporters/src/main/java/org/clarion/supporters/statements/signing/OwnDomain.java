package org.clarion.supporters.statements.signing;

import org.clarion.mail.Address;

/**
 * The domain that is an organisation's own. Who writes from it, or from below it, is of the organisation.
 *
 * @param value in small letters and ASCII
 */
record OwnDomain(String value) {

    /** Whether this address is at it, or below it. */
    boolean has(Address address) {
        return address.domain().equals(value) || address.domain().endsWith("." + value);
    }
}
