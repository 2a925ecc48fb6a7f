package org.clarion.letters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void lineBreaksOfAnyKindBecomeOne() {
        assertThat(PlainText.lines("a\r\nb\rc\u2028d\u0085e\n\n\n\nf")).isEqualTo("a\nb\nc\nd\ne\n\nf");
    }

    @Test
    void whatNoPageCanHoldIsLeftOut() {
        assertThat(PlainText.lines("a\u0000b\u001b[31mc\ud800d\ufffee\u202egnp"))
                .isEqualTo("ab[31mcdegnp");
    }

    @Test
    void joinersThatScriptsNeedStay() {
        assertThat(PlainText.lines("می‌خواهم")).isEqualTo("می‌خواهم");
    }

    @Test
    void signsThatNobodySeesAndNothingNeedsGo() {
        assertThat(PlainText.line("\u200cمحمد\u200cرضا\u200d کریم\u200bنیا\u200c"))
                .isEqualTo("محمد\u200cرضا کریمنیا");
        assertThat(PlainText.lines("inde\u00adpendent\n\u200bhttps://example.org"))
                .isEqualTo("independent\nhttps://example.org");
        assertThat(PlainText.lines("👩\u200d🏫")).isEqualTo("👩\u200d🏫");
    }

    @Test
    void aLineIsOneLine() {
        assertThat(PlainText.line("  Amina\r\nBcc: a@example.org ")).isEqualTo("Amina Bcc: a@example.org");
    }

    @Test
    void accentsTypedInPartsAreOneLetter() {
        assertThat(PlainText.line("Nun\u0303ez")).isEqualTo("Nuñez");
    }
}
