package org.clarion.supporters.organisations;

import java.net.URI;
import java.util.Set;

/** The address of an organisation's website: one that a browser opens as a page, and nothing that it would run. */
public final class OrganisationWebsite {

    private static final int LONGEST = 2000;

    private static final Set<String> SCHEMES = Set.of("https", "http");

    private OrganisationWebsite() {}

    /** Whether a page can link to it; none is right too. */
    public static boolean isUsable(String typed) {
        try {
            var address = URI.create(typed);
            return typed.isEmpty()
                    || typed.length() <= LONGEST
                            && address.getHost() != null
                            && SCHEMES.contains(String.valueOf(address.getScheme()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
