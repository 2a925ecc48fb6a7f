package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Salma reads Arabic, Claire reads French. Both read, write, report and join, and no page of ours speaks English to them. */
@Journey
class SalmaReadsFromTheRightIT {

    @Test
    void inArabicFromTheActionToTheNetwork(Clarion clarion) {
        var salma = clarion.visit(on("ar-EG", 360));

        actsAndJoins(
                clarion,
                salma,
                new TranslatedWords("ar"),
                "EG",
                "أنا معلّمة، وأطلب منكم السماح لروزا بالعودة إلى بيتها.");

        assertThat(salma.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
    }

    @Test
    void inFrenchFromTheActionToTheNetwork(Clarion clarion) {
        var claire = clarion.visit(on("fr-FR", 1280));

        actsAndJoins(
                clarion,
                claire,
                new TranslatedWords("fr"),
                "BI",
                "Je suis infirmière et je vous demande de laisser Rosa Quispe rentrer chez elle.");

        assertThat(claire.page().locator("html").getAttribute("dir")).isEqualTo("ltr");
    }

    /** Arabic is our pseudo-language: what is still in Latin letters there stands in no bundle. */
    @Test
    void noPageSaysASentenceThatIsInNoBundle(Clarion clarion) {
        var action = Sheets.about("Said in every language").launchedOn(clarion);
        var salma = clarion.visit(on("ar", 360));

        assertThat(pages(action)).allSatisfy(path -> {
            var page = salma.opens(path).page();
            assertThat(UntranslatedWords.on(page)).as(path).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s", path)
                    .isEqualTo(360);
        });
        salma.page().evaluate("document.querySelector('h1').append(' And this was never translated')");
        assertThat(UntranslatedWords.on(salma.page())).hasSize(1);
    }

    private static void actsAndJoins(
            Clarion clarion, Person reader, TranslatedWords words, String country, String letter) {
        var action = Sheets.about("Read in " + words.language()).launchedOn(clarion);
        reader.opens(action.page()).sees("Rosa Quispe");
        reader.opens("/letters/" + action.id())
                .chooses(words.of("letters", "writing", "country"), words.country(country))
                .fills(words.of("letters", "writing", "text"), letter)
                .fills(words.of("letters", "writing", "name"), "Salma")
                .presses(words.of("letters", "writing", "look"))
                .sees(letter);
        reader.opens("/reports/" + action.id())
                .ticks("Mr. Julio Example Cárdenas")
                .fills(words.of("action-reports", "reports", "howMany"), "1")
                .fills(
                        words.of("action-reports", "reports", "whenWasIt"),
                        LocalDate.now(ZoneOffset.UTC).toString());
        reader.page().locator("input[name=channel][value=PHONE]").check();
        reader.presses(words.of("action-reports", "reports", "send"))
                .sees(words.of("action-reports", "reports", "thankYouTitle"));
        joins(clarion, reader, words, country);
    }

    private static void joins(Clarion clarion, Person reader, TranslatedWords words, String country) {
        var address = words.language() + "@example.org";
        reader.opens("/join")
                .fills(words.of("supporters", "join", "email"), address)
                .chooses(words.of("supporters", "join", "country"), words.country(country));
        reader.page().locator("input[name=consent]").check();
        reader.presses(words.of("supporters", "join", "send")).sees(words.of("supporters", "join", "checkTitle"));
        var mail = clarion.letterbox(address).finds(words.of("supporters", "mails", "confirmSubject"));
        reader.opens(mail.link("/join/confirm/"))
                .presses(words.of("supporters", "join", "confirmButton"))
                .sees(words.of("supporters", "join", "welcomeTitle"));
    }

    private static Stream<String> pages(Sheets.Launched action) {
        return Stream.of(
                "/",
                action.page(),
                action.page() + "/media",
                "/documents",
                "/plans",
                "/statements",
                "/search",
                "/letters/" + action.id(),
                "/reports/" + action.id(),
                "/reports/" + action.id() + "/figures",
                "/reports/" + action.id() + "/embed/counter",
                "/reports/" + action.id() + "/embed/box",
                "/reports/what-counts",
                "/join",
                "/join/safety",
                "/privacy",
                "/about",
                "/contact");
    }

    private static Browser.NewContextOptions on(String locale, int width) {
        return new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, 740);
    }
}
