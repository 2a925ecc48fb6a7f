package org.clarion.setting;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSDOMMutator;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Which way words run: by the language that an element names; where it names none, or "und", by what most of its letters are.
 * An address in Latin letters stays one in a letter in Arabic.
 */
final class ReadingDirection implements FSDOMMutator {

    private static final String LANGUAGE = "lang";
    private static final String DIRECTION = "dir";
    private static final String RIGHT_TO_LEFT = "rtl";
    private static final String LEFT_TO_RIGHT = "ltr";
    private static final Set<String> OF_WORDS =
            Set.of("p", "li", "td", "th", "dt", "dd", "caption", "h1", "h2", "h3", "h4", "blockquote");

    private final PrivateSigns arabic;

    ReadingDirection(PrivateSigns arabic) {
        this.arabic = arabic;
    }

    @Override
    public void mutateDocument(Document page) {
        var root = page.getDocumentElement();
        settle(root, root.getTextContent().chars().anyMatch(this::runsLeft));
    }

    /** @param both whether anything in the page runs from right to left: else no paragraph has to be looked at */
    private void settle(Element element, boolean both) {
        if (!element.hasAttribute(DIRECTION)) {
            var direction = of(element, both);
            if (!direction.isEmpty()) {
                element.setAttribute(DIRECTION, direction);
            }
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                settle(below, both);
            }
        }
    }

    private String of(Element element, boolean both) {
        if (element.hasAttribute(LANGUAGE)) {
            var language = ULocale.forLanguageTag(element.getAttribute(LANGUAGE));
            if (!language.getLanguage().isEmpty()) {
                return language.isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
            }
            return ofMost(element.getTextContent());
        }
        return both && OF_WORDS.contains(element.getTagName()) ? ofMost(element.getTextContent()) : "";
    }

    /** Nothing for a text without letters: it runs as what it stands in. */
    private String ofMost(String text) {
        long left = text.chars()
                .filter(c -> classOf(c) == UCharacterDirection.LEFT_TO_RIGHT)
                .count();
        long right = text.chars().filter(this::runsLeft).count();
        return left + right == 0 ? "" : right > left ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    private boolean runsLeft(int c) {
        return classOf(c) == UCharacterDirection.RIGHT_TO_LEFT
                || classOf(c) == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }

    /** In the Unicode Bidirectional Algorithm; our own Arabic shapes are Arabic letters. */
    int classOf(int c) {
        return c <= Character.MAX_VALUE && arabic.isPlace((char) c)
                ? UCharacterDirection.RIGHT_TO_LEFT_ARABIC
                : UCharacter.getDirection(c);
    }
}
