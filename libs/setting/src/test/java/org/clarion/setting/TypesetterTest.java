package org.clarion.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {

    private final Typesetter typesetter = new Typesetter();

    @Test
    void aDocumentHasItsLanguageItsTitleAndItsTags() throws IOException {
        try (var pdf = Loader.loadPDF(
                typesetter.set(page("es", "<h1>Reparto</h1>"), Paper.LETTER).pdf())) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("es");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A title");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
        }
    }

    @Test
    void pagesAreCounted() {
        var two = typesetter.set(page("en", "<p>One.</p><p class=\"next-page\">Two.</p>"), Paper.A4);

        assertThat(two.pages()).isEqualTo(2);
        assertThat(said(two)).contains("One.", "1 / 2", "Two.", "2 / 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>A title</title></head><body/></html>",
                "<html lang=\"\"><head><title>A title</title></head><body/></html>",
                "<html lang=\"en\"><head><title> </title></head><body/></html>"
            })
    void aPageWithoutALanguageOrATitleIsAMistake(String page) {
        assertThatThrownBy(() -> typesetter.set(page, Paper.A4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPageThatIsNotWellFormedIsAMistake() {
        assertThatThrownBy(() -> typesetter.set(page("en", "<p>Open<br></p>"), Paper.A4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("well-formed");
    }

    @Test
    void noEntityBringsAFile() {
        var page =
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + page("en", "<p>Before &x; after</p>");

        assertThat(said(typesetter.set(page, Paper.A4))).contains("Before after");
    }

    @Test
    void nothingIsLoadedFromAnywhere() {
        assertThat(said("<p>Before.</p><img src=\"file:///etc/passwd\" alt=\"\"/><p>After.</p>"))
                .contains("Before.", "After.");
    }

    @Test
    void signsThatNobodySeesAreBlanks() {
        var pasted = "One\u000bline,\u0002 another\fpage,\uFFFE half a letter\uD800.";

        assertThat(typesetter.missing("One\u000bline,\u0002 another\fpage")).isEmpty();
        assertThat(said("<p>" + pasted + "</p>")).contains("One line, another page, half a letter .");
    }

    @Test
    void charactersWithoutAShapeAreNamed() {
        assertThat(typesetter.missing("Ñandú 学 é 校")).isEqualTo("学 校");
        assertThat(typesetter.missing("Прошу, año, œuvre – “señal” Việt")).isEmpty();
    }

    @Test
    void aLetterThatCannotBePrintedIsNamedWithItsMarks() {
        assertThat(typesetter.missing("q\u0324\u0303 g\u0303 g\u0303\u0301 👩\u200d🏫 \u0303a"))
                .isEqualTo("q\u0324\u0303 g\u0303\u0301 👩\u200d🏫 ◌\u0303");
        assertThat(typesetter.missing(
                        "Mba'epu G\u0303ayoso, \u20b2 5.000, \u1eb9\u0301 \u0117\u0303, soft\u00adhyphen"))
                .isEmpty();
    }

    /** Each of them beside the next, so that none hides in a range with its neighbour. */
    @Test
    void everyLetterWithAMarkComesBackAsItWasWritten() {
        var all = String.join(" ", MarkedLetters.of("/fonts/marked-letters.txt").letters());

        assertThat(typesetter.missing(all)).isEmpty();
        assertThat(said("<p>" + all + "</p>").replaceAll("\\d+ / \\d+ ", "")).contains(all);
    }

    /** Two signs with one shape must not become one when the text is copied. */
    @Test
    void anApostropheIsReadOutAsOne() {
        var text = "O\u2019Neill \u02bcokina \u2018so\u2019 \u02bb a\u2011b a\u2010b 5\u00a0km \u2212 µ";

        assertThat(said("<p>" + text + "</p>")).contains(text);
    }

    private String said(String body) {
        return said(typesetter.set(page("en", body), Paper.A4));
    }

    private static String said(Printout printout) {
        try (var pdf = Loader.loadPDF(printout.pdf())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String page(String language, String body) {
        return "<html lang=\"%s\"><head><title>A title</title></head><body>%s</body></html>".formatted(language, body);
    }
}
