package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Claire reads French, Salma Arabic: their mails and what they print say it as the pages do. */
@Journey
class ClaireGetsMailAndPaperIT {

    @Test
    void aReportIsVerifiedByAMailInFrenchAndTheSheetIsPrintedInFrench(Clarion clarion) throws IOException {
        var action = Sheets.about("Printed in French").launchedOn(clarion);
        var words = new TranslatedWords("fr");
        var claire = clarion.visit(reads("fr-FR"));
        claire.opens(action.page()).sees(words.of("urgent-actions", "actions", "asks"));

        reports(claire, action, words, "claire.reports@example.org");
        var mail = clarion.letterbox("claire.reports@example.org")
                .finds(words.of("action-reports", "reports", "confirmSubject"));
        claire.opens(mail.link("/reports/confirm/"))
                .presses(words.of("action-reports", "reports", "confirmButton"))
                .sees(words.of("action-reports", "reports", "confirmedTitle"));

        assertThat(printed(claire, action, "fr"))
                .contains(
                        words.of("urgent-actions", "actions", "asks"),
                        words.of("urgent-actions", "actions", "whom"),
                        "Courriel\u00a0: ministro@justicia.example.pe");
    }

    /** What is said to be of another language may be; a text has no such marks, so that what the sheet says is taken out. */
    @Test
    void noMailAndNothingPrintedSaysASentenceThatIsInNoBundle(Clarion clarion) throws IOException {
        var words = new TranslatedWords("ar");
        var salma = clarion.visit(reads("ar-EG"));
        var letterbox = clarion.letterbox("salma.reads@example.org");
        salma.opens("/join").fills(words.of("supporters", "join", "email"), "salma.reads@example.org");
        salma.page().locator("input[name=consent]").check();
        salma.presses(words.of("supporters", "join", "send"));
        salma.opens(letterbox
                        .finds(words.of("supporters", "mails", "confirmSubject"))
                        .link("/join/confirm/"))
                .presses(words.of("supporters", "join", "confirmButton"));
        var sheet = Sheets.about("Printed in every language");
        var action = sheet.launchedOn(clarion);
        reports(salma, action, words, "salma.reads@example.org");
        letterbox.finds(words.of("action-reports", "reports", "confirmSubject"));
        letterbox.finds(words.of("supporters", "mails", "alertSubject"));

        assertThat(letterbox.mails()).hasSize(3).allSatisfy(mail -> {
            salma.page().setContent(mail.html());
            assertThat(UntranslatedWords.on(salma.page())).as(mail.subject()).isEmpty();
            assertThat(UntranslatedWords.in(mail.text(), sheet.text()))
                    .as(mail.text())
                    .isEmpty();
        });
        var paper = printed(salma, action, "ar");
        assertThat(UntranslatedWords.in(paper, sheet.text())).as(paper).isEmpty();
        assertThat(UntranslatedWords.in(
                        "رسالة And this never. " + sheet.title().toUpperCase(Locale.ROOT), sheet.text()))
                .containsExactly("never");
    }

    private static void reports(Person reader, Sheets.Launched action, TranslatedWords words, String address) {
        reader.opens("/reports/" + action.id()).ticks("Mr. Julio Example Cárdenas");
        reader.page().locator("input[name=channel][value=PHONE]").check();
        reader.fills(words.of("action-reports", "reports", "email"), address)
                .presses(words.of("action-reports", "reports", "send"))
                .sees(words.of("action-reports", "reports", "thankYouTitle"));
    }

    private static String printed(Person reader, Sheets.Launched action, String language) throws IOException {
        var pdf = reader.page().request().get(action.page() + "/sheet.pdf?lang=" + language);
        try (var document = Loader.loadPDF(pdf.body())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Browser.NewContextOptions reads(String locale) {
        return new Browser.NewContextOptions().setLocale(locale).setViewportSize(360, 740);
    }
}
