package org.clarion.letters.writing.ways;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A word to friends, by the messengers they have.
 *
 * @param link the page of the action
 */
public record Invitation(String text, String link) {

    public String whatsApp() {
        return "https://wa.me/?text=" + encoded(text + " " + link);
    }

    public String telegram() {
        return "https://t.me/share/url?url=" + encoded(link) + "&text=" + encoded(text);
    }

    /** RFC 5724; a phone asks whom it is for. */
    public String textMessage() {
        return "sms:?body=" + encoded(text + " " + link);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
