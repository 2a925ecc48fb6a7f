package org.clarion.localrun.mail;

import java.util.regex.Pattern;

/** Turns what strangers wrote into what a page may hold. */
final class MailHtml {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"')\\]]+[^\\s<>\"')\\].,;:!?]");

    private MailHtml() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Escaped, with addresses one can follow. */
    static String withLinks(String text) {
        var page = new StringBuilder();
        var links = LINK.matcher(text);
        int behind = 0;
        while (links.find()) {
            var link = escaped(links.group());
            page.append(escaped(text.substring(behind, links.start())));
            page.append("<a href=\"").append(link).append("\">").append(link).append("</a>");
            behind = links.end();
        }
        return page.append(escaped(text.substring(behind))).toString();
    }
}
