package org.clarion.actionreports.figures.open;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What another site can show in a frame of its own. */
public enum Pane {

    /** The three totals. */
    COUNTER(350),

    /** What is asked, the totals and the ways to act. */
    BOX(660);

    private final int height;

    Pane(int height) {
        this.height = height;
    }

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In pixels, for a frame of 320 to 640; in a narrower one the figures come first. */
    public int height() {
        return height;
    }

    static Optional<Pane> of(String word) {
        return Arrays.stream(values()).filter(pane -> pane.word().equals(word)).findFirst();
    }
}
