package org.clarion.supporters.statements.signing;

import java.util.Locale;
import java.util.Optional;
import org.clarion.mail.Address;
import org.clarion.mail.MistypedDomain;

/**
 * The domain that is an organisation's own, as somebody types it: alone, or as the address of its website. Who writes from it, or
 * from below it, is of the organisation.
 *
 * @param value in small letters and ASCII
 */
record OwnDomain(String value) {

    /** Empty where it is none. */
    static Optional<OwnDomain> read(String typed) {
        var bare = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z]+://", "")
                .replaceFirst("^[^/@]*@", "")
                .replaceFirst("[/?#:].*$", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("\\.$", "");
        return Address.parse("somebody@" + bare)
                .map(Address::domain)
                .filter(domain -> domain.contains("."))
                .map(OwnDomain::new);
    }

    /** Whether this address is at it, or below it. */
    boolean has(Address address) {
        return address.domain().equals(value) || address.domain().endsWith("." + value);
    }

    /** Whether anybody can have a mailbox there. */
    boolean isForAnybody() {
        return MistypedDomain.isForAnybody(new Address("somebody@" + value));
    }
}
