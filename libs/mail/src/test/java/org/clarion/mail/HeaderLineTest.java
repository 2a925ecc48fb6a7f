package org.clarion.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HeaderLineTest {

    @Test
    void isOneLineWhateverWasTyped() {
        assertThat(Hostile.lines()).isNotEmpty().allSatisfy(hostile -> assertThat(HeaderLine.of(hostile, 500))
                .doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]"));
    }

    @Test
    void keepsEveryLetter() {
        assertThat(HeaderLine.of("  Señora   Ministra: ¡basta! 瘍瘊 ", 500)).isEqualTo("Señora Ministra: ¡basta! 瘍瘊");
    }

    @Test
    void endsAtItsLengthBetweenLetters() {
        assertThat(HeaderLine.of("🕊🕊🕊", 2)).isEqualTo("🕊🕊");
    }

    @Test
    void plainLinesTravelAsTheyAre() {
        assertThat(HeaderLine.encoded("Urgent action 106.23")).isEqualTo("Urgent action 106.23");
    }

    @Test
    void encodedWordsAreShortAndNeverSplitALetter() {
        var line = "ñá🕊".repeat(40);

        var words = HeaderLine.encoded(line).split("\r\n ");

        assertThat(words).allSatisfy(word -> assertThat(word).hasSizeLessThanOrEqualTo(75));
        assertThat(java.util.Arrays.stream(words).map(HeaderLineTest::decoded).collect(Collectors.joining()))
                .isEqualTo(line);
    }

    private static String decoded(String word) {
        return new String(
                Base64.getDecoder().decode(word.substring("=?UTF-8?B?".length(), word.length() - 2)),
                StandardCharsets.UTF_8);
    }

    @Test
    void exactlyItsLengthIsNotTooLongAndNoBlankIsLeftAtTheEnd() {
        assertThat(HeaderLine.of("abc", 3)).isEqualTo("abc");
        assertThat(HeaderLine.of("ab cd", 3)).isEqualTo("ab");
    }

    @Test
    void aNameHoldsNoAddressAndKeepsItsQuotes() {
        assertThat(HeaderLine.name("Amina \"Mina\" <evil@example.net>", 100))
                .isEqualTo("Amina \"Mina\" evil example.net");
    }

    @Test
    void aTextHasOneKindOfLineEndAndNoControlCharacters() {
        assertThat(HeaderLine.text("a\r\nb\rc\u2028d\u2029e\u0085f")).isEqualTo("a\nb\nc\nd\ne\nf");
        assertThat(HeaderLine.text("a\u0000b\u007fc\u009fd\ud800e\tf")).isEqualTo("abcde\tf");
        assertThat(HeaderLine.text("¡Señora!\u00a0🕊\n\t~ ")).isEqualTo("¡Señora!\u00a0🕊\n\t~ ");
    }

    @Test
    void aPlainLineIsNoLongerThanAWord() {
        assertThat(HeaderLine.encoded("a".repeat(45))).isEqualTo("a".repeat(45));
        assertThat(HeaderLine.encoded("a".repeat(46))).startsWith("=?UTF-8?B?").contains("\r\n ");
    }

    @Test
    void anEncodedWordIsFilled() {
        assertThat(HeaderLine.encoded("ñ".repeat(22) + "a")).doesNotContain("\r\n");
        assertThat(HeaderLine.encoded("ñ".repeat(23))).contains("\r\n");
    }
}
