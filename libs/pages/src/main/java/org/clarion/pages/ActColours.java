package org.clarion.pages;

import java.util.List;
import java.util.Locale;

/**
 * The colour that means "act", by day and by night. It must stand out from the page it is on, or the one button that
 * matters is missed: 3:1 is what WCAG 1.4.11 asks of a button.
 */
record ActColours(Colour light, Colour dark) {

    /** The page and the boxes on it, as the stylesheet has them. */
    static final List<Colour> LIGHT_PAGE = List.of(new Colour("#fbfaf7"), new Colour("#ffffff"));

    /** The dark page and its boxes, and the band at the head of an action, which is dark by day too. */
    static final List<Colour> DARK_PAGE = List.of(new Colour("#14161a"), new Colour("#1c1f25"), new Colour("#0d2233"));

    private static final double ENOUGH = 3;

    ActColours {
        check("clarion.organisation.colour", light, LIGHT_PAGE, "the light pages");
        check("clarion.organisation.colour-in-the-dark", dark, DARK_PAGE, "the dark pages");
    }

    /** What an organisation changes of the stylesheet. */
    String stylesheet() {
        return ":root{%s;%s}@media (prefers-color-scheme:dark){:root{%s}}"
                .formatted(tokens("--act", light), tokens("--act-night", dark), tokens("--act", dark));
    }

    private static String tokens(String name, Colour colour) {
        return "%1$s:%2$s;%1$s-ink:%3$s"
                .formatted(name, colour.hex(), colour.ink().hex());
    }

    private static void check(String setting, Colour colour, List<Colour> pages, String where) {
        double least = pages.stream().mapToDouble(colour::contrast).min().orElseThrow();
        if (least < ENOUGH) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "%s=%s cannot be told from %s: their contrast is %.1f to 1, and a button needs 3 to 1. Choose a %s one.",
                    setting,
                    colour.hex(),
                    where,
                    least,
                    pages == LIGHT_PAGE ? "darker" : "lighter"));
        }
    }
}
