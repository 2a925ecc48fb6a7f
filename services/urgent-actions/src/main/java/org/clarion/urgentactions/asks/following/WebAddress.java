package org.clarion.urgentactions.asks.following;

import java.net.URI;
import java.net.URISyntaxException;

/** What may be linked to from a page of ours. */
final class WebAddress {

    private static final int LONGEST = 2000;

    private WebAddress() {}

    /** Whether this is the address of a page on the web, or nothing at all. */
    static boolean isOneOrNone(String typed) {
        if (typed.isEmpty()) {
            return true;
        }
        try {
            var address = new URI(typed);
            return typed.length() <= LONGEST
                    && address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
