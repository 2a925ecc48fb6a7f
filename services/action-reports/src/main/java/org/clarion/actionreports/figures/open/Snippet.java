package org.clarion.actionreports.figures.open;

import java.util.UUID;

/**
 * What somebody pastes into their own page.
 *
 * @param path of what the frame shows
 */
record Snippet(Pane pane, String path, String html) {

    /** Scripts, new pages, and pages that are free of it. */
    static final String SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

    /** The sandbox keeps scripts of ours from whatever else is on that page, and lets links open pages of their own. */
    static Snippet of(String site, UUID action, Pane pane, String language, String title) {
        var path = "/reports/%s/embed/%s?lang=%s".formatted(action, pane.word(), language);
        var html = """
                <iframe src="%s%s" title="%s" lang="%s" loading="lazy" referrerpolicy="no-referrer"
                  sandbox="%s"
                  style="border: 0; width: 100%%; max-width: 40rem; height: %dpx"></iframe>""".formatted(site, path, inAnAttribute(title), language, SANDBOX, pane.height());
        return new Snippet(pane, path, html);
    }

    private static String inAnAttribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
