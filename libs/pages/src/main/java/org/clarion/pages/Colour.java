package org.clarion.pages;

import java.util.Locale;
import java.util.regex.Pattern;

/** A colour as style sheets write it, {@code #e8532a}, and its contrast as WCAG measures it. */
record Colour(String hex) {

    private static final Pattern SIX_DIGITS = Pattern.compile("#[0-9a-f]{6}");

    private static final Colour BLACK = new Colour("#000000");
    private static final Colour WHITE = new Colour("#ffffff");

    Colour {
        hex = hex.strip().toLowerCase(Locale.ROOT);
        if (!SIX_DIGITS.matcher(hex).matches()) {
            throw new IllegalArgumentException("'%s' is no colour: write six digits, such as #e8532a".formatted(hex));
        }
    }

    /** From 1, the same, to 21, black on white. */
    double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** Black or white, whichever is read better upon it: one of them always has 4.5:1. */
    Colour ink() {
        return contrast(BLACK) >= contrast(WHITE) ? BLACK : WHITE;
    }

    private double luminance() {
        return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
    }

    private double part(int at) {
        double share = Integer.parseInt(hex, at, at + 2, 16) / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
