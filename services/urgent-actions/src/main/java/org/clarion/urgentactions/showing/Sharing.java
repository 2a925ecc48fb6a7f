package org.clarion.urgentactions.showing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** How a reader passes an action on: a plain address that says nothing of who sent it. */
public record Sharing(String address, String mail) {

    static Sharing of(String site, UUID actionId, String title) {
        var address = site + "/actions/" + actionId;
        return new Sharing(
                address, "mailto:?subject=" + encoded(title) + "&body=" + encoded(title + "\r\n\r\n" + address));
    }

    // Mail programs take a plus for a plus.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
