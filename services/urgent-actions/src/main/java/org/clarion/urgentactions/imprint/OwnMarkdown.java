package org.clarion.urgentactions.imprint;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as a part of a page: its headings stand below the page's own, its HTML is shown and not run. */
final class OwnMarkdown {

    private static final int DEEPEST = 6;
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private OwnMarkdown() {}

    static String html(String markdown) {
        var page = PARSER.parse(markdown);
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(heading.getLevel() + 1, DEEPEST));
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) { // no page loads anything from another host
                for (var words = image.getFirstChild(); words != null; words = image.getFirstChild()) {
                    image.insertBefore(words);
                }
                image.unlink();
            }
        });
        return RENDERER.render(page);
    }
}
