package org.clarion.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FlowedTextTest {

    @Test
    void noLineIsLongerThanSeventyTwoAndAMailProgramJoinsThemAgain() {
        var text = "una palabra y otra más ".repeat(30).strip();
        var flowed = FlowedText.of(text + "\n\nñandú");

        assertThat(flowed.lines()).allMatch(line -> line.stripTrailing().length() <= 72);
        assertThat(read(flowed)).isEqualTo(text + "\n\nñandú");
    }

    @Test
    void aLinkIsNeverBroken() {
        var link = "https://example.org/" + "x".repeat(90);

        assertThat(FlowedText.of("a\n\n  " + link + "\n" + link + " b"))
                .isEqualTo("a\n\n   " + link + "\n" + link + " \nb");
    }

    @Test
    void whatLooksLikeAQuotationOrTheNextMailIsWrittenSoThatItDoesNot() {
        assertThat(FlowedText.of("From Lima\n> sic\n  https://example.org"))
                .isEqualTo(" From Lima\n > sic\n   https://example.org");
    }

    @Test
    void blanksAtTheEndJoinNothingAndTheSignatureStays() {
        assertThat(FlowedText.of("Dear Minister,  \nplease\n\n-- \nClarion"))
                .isEqualTo("Dear Minister,\nplease\n\n-- \nClarion");
    }

    /** As RFC 3676 has it read. */
    private static String read(String flowed) {
        return flowed.lines()
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .map(line -> line.endsWith(" ") && !line.equals("-- ") ? line : line + "\n")
                .collect(Collectors.joining())
                .strip();
    }

    @Test
    void aLineOfSeventyTwoStaysWhole() {
        assertThat(FlowedText.of("a".repeat(35) + " " + "b".repeat(36))).doesNotContain("\n");
        assertThat(FlowedText.of("a".repeat(36) + " " + "b".repeat(36))).contains(" \n");
    }

    @Test
    void aLineBreaksAtTheLastBlankThatFits() {
        assertThat(FlowedText.of("a".repeat(30) + " " + "b".repeat(41) + " " + "c"))
                .isEqualTo("a".repeat(30) + " " + "b".repeat(41) + " \nc");
        assertThat(FlowedText.of("a".repeat(30) + " " + "b".repeat(42) + " " + "c"))
                .isEqualTo("a".repeat(30) + " \n" + "b".repeat(42) + " c");
    }

    @Test
    void aLongLineWithoutABlankStaysWhole() {
        assertThat(FlowedText.of("a".repeat(100))).isEqualTo("a".repeat(100));
        assertThat(FlowedText.of(" " + "a".repeat(100) + " b")).isEqualTo("  " + "a".repeat(100) + " \nb");
    }
}
