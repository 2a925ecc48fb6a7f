package org.clarion.urgentactions.showing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a reader passes an action on: a plain address that says nothing of who sent it, in a message to whomever they choose. */
public record Sharing(String address, String title) {

    static Sharing of(String site, ShownAction shown) {
        return new Sharing(site + "/actions/" + shown.id(), shown.text().title());
    }

    public String mail() {
        return "mailto:?subject=" + encoded(title) + "&body=" + encoded(title + "\r\n\r\n" + address);
    }

    public String whatsapp() {
        return "https://wa.me/?text=" + encoded(title + " " + address);
    }

    public String telegram() {
        return "https://t.me/share/url?url=" + encoded(address) + "&text=" + encoded(title);
    }

    // Mail programs take a plus for a plus.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
