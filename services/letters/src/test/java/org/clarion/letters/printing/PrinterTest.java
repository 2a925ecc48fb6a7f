package org.clarion.letters.printing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.clarion.letters.Sheets;
import org.clarion.letters.writing.Drafts;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.LetterDraft;
import org.clarion.letters.writing.LetterLanguage;
import org.clarion.letters.writing.PlainText;
import org.clarion.setting.Paper;
import org.clarion.testkit.PdfUa;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PrinterTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 9);

    private final Printer printer;

    PrinterTest(Printer printer) {
        this.printer = printer;
    }

    @Test
    void aLetterStandsOnOnePageWithEveryAccent() throws IOException {
        var letter =
                toTheMinister(Drafts.aminas()).from(List.of("12 Elm Street", "Boston MA 02108"), "amina@example.org");

        try (var pdf = printed("letter", List.of(letter), Paper.A4)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "Amina Núñez 12 Elm Street Boston MA 02108 Estados Unidos amina@example.org",
                            "Sra. Inés Quiñones Ibáñez Ministerio de Educación Calle del Comercio 193",
                            "Boston, 9 de enero de 2027",
                            "Estimada señora ministra:",
                            "cuando un niño pierde un año",
                            "Atentamente, Amina Núñez");
        }
    }

    @Test
    void readersOfTheScreenAreTold() throws IOException {
        try (var pdf = printed("tagged", List.of(toTheMinister(Drafts.aminas())), Paper.A4)) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("es");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Sra. Inés Quiñones Ibáñez");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @Test
    void whoDoesNotSeeItCanReadIt() {
        var letters = FinishedLetter.all(Drafts.aminas(), Sheets.appeal(), DAY);

        assertThat(PdfUa.broken(printer.print(letters, Paper.A4))).isEmpty();
    }

    @Test
    void aLetterInArabicRunsFromRightToLeft() throws IOException {
        var text = "معالي الوزيرة، أكتب إليكم بشأن المدرسة، أرجو فتحها قبل بداية العام الدراسي.";
        var draft = inAnotherLanguage(text);

        try (var pdf = printed("arabic", List.of(toTheMinister(draft)), Paper.A4)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(text);
        }
        assertThat(PdfUa.broken(printer.print(List.of(toTheMinister(draft)), Paper.A4)))
                .isEmpty();
    }

    @Test
    void itsFontTravelsWithIt() throws IOException {
        try (var pdf = printed("fonts", List.of(toTheMinister(Drafts.aminas())), Paper.A4)) {
            var resources = pdf.getPage(0).getResources();
            var fonts = StreamSupport.stream(resources.getFontNames().spliterator(), false)
                    .toList();

            assertThat(fonts).hasSize(1);
            assertThat(resources.getFont(fonts.getFirst()).isEmbedded()).isTrue();
        }
    }

    @Test
    void eachOfficialHasAPageOfTheirOwn() throws IOException {
        var letters = FinishedLetter.all(Drafts.aminas(), Sheets.appeal(), DAY);

        try (var pdf = printed("two", letters, Paper.LETTER)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
        }
    }

    @Test
    void aLongLetterIsSetCloserBeforeItTakesASecondPage() throws IOException {
        var long1 = toTheMinister(withText("Escribo porque una escuela cerrada es un año perdido. ".repeat(52)));
        var long2 = toTheMinister(withText("Escribo porque una escuela cerrada es un año perdido. ".repeat(160)));

        try (var one = printed("close", List.of(long1), Paper.A4);
                var more = printed("long", List.of(long2), Paper.A4)) {
            assertThat(one.getNumberOfPages()).isEqualTo(1);
            assertThat(more.getNumberOfPages()).isEqualTo(4);
        }
    }

    @Test
    void eachLetterCountsItsOwnPagesFromTheSecondOn() throws IOException {
        var letters = FinishedLetter.all(
                withText("Escribo porque una escuela cerrada es un año perdido. ".repeat(120)), Sheets.appeal(), DAY);

        try (var pdf = printed("numbers", letters, Paper.A4)) {
            assertThat(numbers(pdf)).containsExactly("", "2", "3", "", "2", "3");
        }
    }

    /** A number comes before the text of its page, though it stands below. */
    private static List<String> numbers(PDDocument pdf) throws IOException {
        var numbers = new ArrayList<String>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            var first = pageOf(pdf, page).strip().lines().findFirst().orElse("").strip();
            numbers.add(first.matches("\\d+") ? first : "");
        }
        return numbers;
    }

    @Test
    void whateverIsTypedIsTextAndNothingElse() throws IOException {
        var hostile = "</p><script>alert(1)</script> &amp; <![CDATA[ ]]> {config:quarkus.http.port} {1+1} "
                + "<img src='file:///etc/passwd'/> <!-- --> &xxe; \"quotes\" 'more'";

        try (var pdf = printed("hostile", List.of(toTheMinister(withText(hostile))), Paper.A4)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(hostile);
        }
    }

    @Test
    void ukrainianAndGreekArePrintedToo() throws IOException {
        var draft = withText("Прошу відкрити школу. Ανοίξτε το σχολείο.");

        try (var pdf = printed("east", List.of(toTheMinister(draft)), Paper.A4)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Прошу відкрити школу. Ανοίξτε το σχολείο.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "https://petitions.example.org/share/Ab3dEAb3dEAb3dEAb3dEAb3dEAb3dEAb3dEAb3dEAb3dEAb3dEAb3dEAb3dE?a=1&b=2#c",
                "шкільнийшкільнийшкільнийшкільнийшкільнийшкільнийшкільнийшкільнийшкільнийшкільнийшкільний",
                "g\u0303\u1eb9\u0301g\u0303\u1eb9\u0301g\u0303\u1eb9\u0301g\u0303\u1eb9\u0301g\u0303\u1eb9\u0301g\u0303\u1eb9\u0301g\u0303\u1eb9\u0301g\u0303\u1eb9\u0301g\u0303\u1eb9\u0301",
                "________________________________________________________________________________________________________",
                "a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a\u00a0a"
            })
    void aWordThatIsWiderThanTheLineIsBrokenAndLosesNothing(String word) throws IOException {
        var three = word.repeat(3);
        var letter = toTheMinister(withText("See " + three + " END now.\n\n" + three))
                .from(List.of(three), "");

        try (var pdf = printed("wide-" + Integer.toHexString(word.hashCode()), List.of(letter), Paper.A4)) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", "");

            assertThat(text.split(Pattern.quote(three.replace("\u00a0", "")), -1))
                    .hasSize(4);
            assertThat(text).contains("ENDnow.", "Atentamente,AminaNúñez");
            assertThat(widest(pdf)).isLessThan(PDRectangle.A4.getWidth() - 40);
        }
    }

    /** How far to the right anything is set. */
    private static float widest(PDDocument pdf) throws IOException {
        var widest = new float[1];
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                widest[0] = Math.max(widest[0], position.getEndX());
            }
        }.getText(pdf);
        return widest[0];
    }

    @ParameterizedTest
    @EnumSource(
            value = Normalizer.Form.class,
            names = {"NFC", "NFD"})
    void guaraniIsPrintedWithItsMarksAndComesBackAsItWasWritten(Normalizer.Form form) throws IOException {
        var text = "Che ajerure pe\u1ebdme pehejápavo Ramona Vera Ayala-pe os\u1ebd hag\u0303ua ka'irãigui. "
                + "\u1ef8, G\u0303, g\u0303, \u20b2 5.000. \u1eb9\u0301 \u0117\u0303";
        var draft = withText(PlainText.lines(Normalizer.normalize(text, form))).signedBy("Mba'epu G\u0303ayoso");

        try (var pdf = printed("guarani-" + form, List.of(toTheMinister(draft)), Paper.A4)) {
            var said = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

            assertThat(said).contains(text, "Atentamente, Mba'epu G\u0303ayoso");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Mba'epu G\u0303ayoso – ");
        }
    }

    private static String pageOf(PDDocument pdf, int page) throws IOException {
        var one = new PDFTextStripper();
        one.setStartPage(page);
        one.setEndPage(page);
        return one.getText(pdf);
    }

    private static LetterDraft inAnotherLanguage(String text) {
        var draft = Drafts.aminas();
        return new LetterDraft(
                draft.targets(),
                draft.country(),
                LetterLanguage.OTHER,
                text,
                draft.name(),
                draft.town(),
                draft.points());
    }

    private static LetterDraft withText(String text) {
        var draft = Drafts.aminas();
        return new LetterDraft(
                draft.targets(), draft.country(), draft.language(), text, draft.name(), draft.town(), draft.points());
    }

    private static FinishedLetter toTheMinister(LetterDraft draft) {
        return FinishedLetter.all(draft, Sheets.appeal(), DAY).getFirst();
    }

    private PDDocument printed(String name, List<FinishedLetter> letters, Paper paper) throws IOException {
        var pdf = printer.print(letters, paper);
        var file = Files.createDirectories(Path.of("target/printed")).resolve(name + ".pdf");
        Files.write(file, pdf); // to look at
        return Loader.loadPDF(pdf);
    }
}
