package org.clarion.letters.writing.advice;

import java.util.List;

/**
 * Whether a letter fits on one page, reckoned by its lines: the page itself is set only when somebody wants it. Measured with
 * letters set as close as this house sets them: 33 lines of some 97 signs on A4, 30 on Letter, and half a line between paragraphs.
 */
final class PageFit {

    private static final int SIGNS_IN_A_LINE = 97;
    private static final int LINES = 32;

    private PageFit() {}

    static boolean fits(List<String> paragraphs) {
        return paragraphs.stream().mapToDouble(PageFit::lines).sum() <= LINES;
    }

    private static double lines(String paragraph) {
        var set = paragraph
                .lines()
                .mapToInt(line -> Math.ceilDiv(Math.max(1, line.length()), SIGNS_IN_A_LINE))
                .sum();
        return set + 0.5; // the space below it
    }
}
