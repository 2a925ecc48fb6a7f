package org.clarion.letters.channels;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clarion.setting.Paper;

/** Envelopes that a letter folded from its country's paper fits into: ISO 269, or where paper is not by ISO 216, a number 10. */
enum EnvelopeSize {
    DL(Paper.A4, "220mm 110mm"),
    C5(Paper.A4, "229mm 162mm"),
    NO_10(Paper.LETTER, "9.5in 4.125in");

    private final Paper paper;
    private final String css;

    EnvelopeSize(Paper paper, String css) {
        this.paper = paper;
        this.css = css;
    }

    /** The usual one first. */
    static List<EnvelopeSize> of(Paper paper) {
        return Arrays.stream(values()).filter(size -> size.paper == paper).toList();
    }

    static Optional<EnvelopeSize> named(String name) {
        return Arrays.stream(values()).filter(size -> size.code().equals(name)).findFirst();
    }

    /** As a form says it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Width and height, as CSS says them. */
    public String css() {
        return css;
    }
}
