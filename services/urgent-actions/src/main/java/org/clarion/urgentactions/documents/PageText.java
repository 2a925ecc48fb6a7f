package org.clarion.urgentactions.documents;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What a web page shows, as somebody would copy it: headings and cells as lines, scripts and styles not at all. */
public final class PageText {

    private static final Pattern SOURCE = Pattern.compile(
            "<!doctype html|<html[\\s>]|<head[\\s>]|<body[\\s>]|<script[\\s>]|<(?:div|span|p|td|meta|a|ul|li|h[1-6])\\s+[a-z-]+=",
            CASE_INSENSITIVE);
    private static final Set<String> NOT_SHOWN = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "iframe",
            "object",
            "select",
            "textarea",
            "button",
            "input",
            "datalist");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int BEGINS_A_PAGE = 3;

    private PageText() {}

    /** Whether a text is what a page is written in, and not what it shows. */
    public static boolean isSource(String text) {
        var bare = text.stripLeading();
        return bare.regionMatches(true, 0, "<!doctype html", 0, 14)
                || bare.regionMatches(true, 0, "<html", 0, 5)
                || SOURCE.matcher(text).results().limit(BEGINS_A_PAGE).count() >= 2;
    }

    public static String of(String source) {
        return textOf(Jsoup.parse(source)).text();
    }

    static DocumentText of(byte[] file) {
        try {
            // Without an address of its own the page has no other to look things up at.
            return textOf(Jsoup.parse(new ByteArrayInputStream(file), null, ""));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static DocumentText textOf(Document page) {
        var shown = new Shown();
        page.filter(shown);
        return new DocumentText(DocumentKind.PAGE, shown.remarks, shown.lines.text());
    }

    /** Walks through the page in its own order. */
    private static final class Shown implements NodeFilter {

        private final LinesOfText lines = new LinesOfText();
        private final Set<DocumentRemark> remarks = EnumSet.noneOf(DocumentRemark.class);

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                lines.words(
                        isAsTyped(text)
                                ? text.getWholeText()
                                : text.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                return begin(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult begin(Element element) {
            var name = element.normalName();
            if (NOT_SHOWN.contains(name) || element.hasAttr("hidden")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("del")) {
                remarks.add(DocumentRemark.CHANGES_ACCEPTED);
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br")) {
                lines.end();
            } else if (CELLS.contains(name)) {
                lines.cell();
            } else if (element.isBlock() || name.equals("tr")) {
                lines.end();
            }
            if (name.equals("li")) {
                lines.bullet();
            } else if (name.equals("sup") && element.text().matches("\\[?\\d{1,3}]?")) {
                lines.words("[" + element.text().replaceAll("\\D", "") + "]");
                return FilterResult.SKIP_ENTIRELY;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && !CELLS.contains(element.normalName())) {
                if (element.normalName().equals("p")) {
                    lines.endParagraph();
                } else if (element.isBlock() || element.normalName().equals("tr")) {
                    lines.end();
                }
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isAsTyped(TextNode text) {
            return text.parent() instanceof Element parent
                    && (parent.normalName().equals("pre") || parent.closest("pre") != null);
        }
    }
}
