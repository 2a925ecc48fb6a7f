package org.clarion.letters.sending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {

    @Test
    void noLineIsLongerThanSeventyTwo() {
        var wrapped = Wrapped.text("una palabra y otra más ".repeat(30));

        assertThat(wrapped.lines()).allMatch(line -> line.length() <= 72);
        assertThat(wrapped.replace('\n', ' ').strip())
                .isEqualTo("una palabra y otra más ".repeat(30).strip());
    }

    @Test
    void emptyLinesAndLongWordsStay() {
        var link = "https://example.org/" + "x".repeat(90);

        assertThat(Wrapped.text("a\n\n" + link + " b")).isEqualTo("a\n\n" + link + "\nb");
    }
}
