package org.clarion.supporters.organisations;

import com.google.common.net.InternetDomainName;
import java.util.Locale;
import org.clarion.mail.Address;
import org.clarion.mail.MistypedDomain;
import org.clarion.supporters.people.DisposableDomains;
import org.jspecify.annotations.Nullable;

/**
 * A domain that may be an organisation's own, as somebody typed it: with an address before it, or as the address of a website.
 *
 * @param value in small letters and ASCII; as it was typed where something is wrong with it
 * @param fault why it cannot be one
 */
public record OrganisationDomain(String value, @Nullable Fault fault) {

    /** Why a domain is nobody's own. */
    public enum Fault {
        NO_DOMAIN,
        /** Anybody can have a mailbox there. */
        ANYBODYS,
        /** It lends mailboxes for minutes. */
        THROWN_AWAY,
        /** Below it many have domains of their own, by the public suffix list: org.pe. */
        TOO_WIDE
    }

    public static OrganisationDomain read(String typed) {
        var plain = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^.*@", "")
                .replaceFirst("[/?#:].*$", "")
                .replaceFirst("^www\\.", "");
        return Address.parse("office@" + plain)
                .map(address -> judged(address, typed))
                .orElseGet(() -> new OrganisationDomain(typed, Fault.NO_DOMAIN));
    }

    /** Whether anybody can have a mailbox where this address is. What is below an organisation's own domain is its own: mail.example.org.pe. */
    public static boolean isAnybodys(Address address) {
        return MistypedDomain.isForAnybody(address) && !isBelowAnOwnDomain(address.domain());
    }

    private static boolean isBelowAnOwnDomain(String domain) {
        return InternetDomainName.isValid(domain)
                && InternetDomainName.from(domain).isUnderPublicSuffix()
                && !InternetDomainName.from(domain).isTopPrivateDomain();
    }

    private static OrganisationDomain judged(Address address, String typed) {
        var domain = address.domain();
        if (isAnybodys(address)) {
            return new OrganisationDomain(typed, Fault.ANYBODYS);
        }
        if (DisposableDomains.have(domain)) {
            return new OrganisationDomain(typed, Fault.THROWN_AWAY);
        }
        return isTooWide(domain) ? new OrganisationDomain(typed, Fault.TOO_WIDE) : new OrganisationDomain(domain, null);
    }

    private static boolean isTooWide(String domain) {
        return InternetDomainName.isValid(domain)
                && InternetDomainName.from(domain).isPublicSuffix();
    }
}
