package org.clarion.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.clarion.testkit.PdfUa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every script that we promise: its letters are there, in their forms, and come out of the PDF as they went in. */
class ScriptsTest {

    private static final String ARABIC =
            "معالي الوزيرة، أكتب إليكم بشأن المدرسة. إنَّ إغلاقَ المدرسةِ لا يجوز؛ مُعلِّمةً";
    private static final String PERSIAN =
            "خانم وزیر، می‌خواهم درباره‌ی مدرسهٔ بنویسم. پژوهشگران گفته‌اند چرا کودکان نمی‌توانند";

    private final Typesetter typesetter = new Typesetter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | " + ARABIC,
                "fa | " + PERSIAN,
                "und | " + ARABIC,
                "uk | Прошу відкрити школу у Писаку.",
                "el | Ανοίξτε το σχολείο αμέσως.",
                "vi | Trường học phải được mở lại.",
                "gn | Che ajerure peẽme pehejápavo osẽ hag̃ua"
            })
    void whatIsSetComesOutInTheOrderOfReading(String language, String text) {
        var printed = set(language, "<p>" + text + "</p>");

        assertThat(typesetter.missing(text)).isEmpty();
        assertThat(said(printed)).contains(text);
        assertThat(PdfUa.broken(printed)).isEmpty();
    }

    /** PDFBox loses the order where numbers part a line; poppler, as most readers, keeps it, but for blanks and points beside them. */
    @ParameterizedTest
    @ValueSource(
            strings = {"أكتب بشأن المدرسة رقم 41 في سان بورخا إلى Clarion اليوم.", "گفته‌اند که ۴۱ کودک چشم‌به‌راه‌اند."
            })
    void numbersAndLatinWordsKeepTheirPlaceInALine(String text) throws Exception {
        assumeThat(Path.of("/usr/bin/pdftotext")).exists();
        var file = Files.createDirectories(Path.of("target/printed")).resolve("mixed.pdf");
        Files.write(file, set("ar", "<p>" + text + "</p>"));

        var reading = new ProcessBuilder("/usr/bin/pdftotext", file.toString(), "-").start();
        var said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.replaceAll("[\\u202A-\\u202E\\u200E\\u200F\\s]", "")).contains(text.replace(" ", ""));
    }

    @Test
    void arabicLettersAreJoined() {
        var forms = ArabicForms.of("/fonts/arabic-forms.txt");

        assertThat(names(forms, "باب")).containsExactly("1 ب", "2 ا", "0 ب");
        assertThat(names(forms, "ببب")).containsExactly("1 ب", "3 ب", "2 ب");
        assertThat(names(forms, "بَلَّبَ")).containsExactly("1 بَ", "0 َ", "3 لَّ", "0 َ", "0 ّ", "2 بَ", "0 َ");
        assertThat(names(forms, "سلام")).containsExactly("1 س", "7 ل", "6 ا", "0 م");
        assertThat(names(forms, "می\u200cخواهم")).startsWith("1 م", "2 ی", "\u200c", "1 خ");
    }

    private static List<String> names(ArabicForms forms, String text) {
        var names = new ArrayList<String>();
        for (char c : forms.placed(text).toCharArray()) {
            names.add(forms.isPlace(c) ? forms.signs().get(c - '\uED80') : String.valueOf(c));
        }
        return names;
    }

    @Test
    void marksAndShapesHavePlacesOfTheirOwn() {
        var marked = MarkedLetters.of("/fonts/marked-letters.txt");
        var arabic = ArabicForms.of("/fonts/arabic-forms.txt");

        assertThat(marked.places().values().stream()
                        .mapToInt(place -> place.charAt(0))
                        .max()
                        .orElseThrow())
                .isLessThan('\uED80');
        assertThat(arabic.places().values()).allMatch(place -> place.charAt(0) < '\uF900');
    }

    @Test
    void arabicStandsAtTheRightAndAnAddressInLatinLettersAtTheLeft() throws IOException {
        var printed = set("ar", "<p>" + ARABIC.substring(0, 13) + "</p><p lang=\"en\">Calle del Comercio 193</p>");

        assertThat(leftmost(printed, 'و')).isGreaterThan(400);
        assertThat(leftmost(printed, 'C')).isLessThan(60);
    }

    private static float leftmost(byte[] pdf, char sign) throws IOException {
        var left = new float[] {Float.MAX_VALUE};
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    if (position.getUnicode().indexOf(sign) >= 0) {
                        left[0] = Math.min(left[0], position.getX());
                    }
                }
            }.getText(document);
        }
        return left[0];
    }

    @Test
    void aScriptThatNobodyHereSetsIsNamedLetterByLetter() {
        assertThat(typesetter.missing("मंत्री")).isEqualTo("मं त्री");
        assertThat(typesetter.missing("शाला".repeat(20)).split(" ")).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void anOperatorAddsChineseJapaneseAndKorean() {
        var text = "学校を開けて。한국학교 请打开学校";
        var adding = new Typesetter(Optional.of(Path.of("src/test/resources/added-fonts")));

        assertThat(typesetter.missing(text)).contains("学 校 を");
        assertThat(adding.missing(text)).isEmpty();
        var printed = adding.set(page("ja", "<p>" + text + "</p>"), Paper.A4).pdf();
        assertThat(said(printed)).contains(text);
        assertThat(PdfUa.broken(printed)).isEmpty();
    }

    @Test
    void aFolderOfFontsThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> new Typesetter(Optional.of(Path.of("no/such/folder"))))
                .hasMessageContaining("clarion.print.fonts");
    }

    private byte[] set(String language, String body) {
        return typesetter.set(page(language, body), Paper.A4).pdf();
    }

    private static String page(String language, String body) {
        return "<html lang=\"%s\"><head><title>A title</title></head><body>%s</body></html>".formatted(language, body);
    }

    private static String said(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
