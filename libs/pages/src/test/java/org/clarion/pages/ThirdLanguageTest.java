package org.clarion.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A language of six plural forms that runs from right to left. No code and no template names it. */
@QuarkusTest
class ThirdLanguageTest {

    @Test
    void aPageSpeaksItAndRunsItsWay() {
        assertThat(given().header("Accept-Language", "ar-EG,en;q=0.5").get("/").asString())
                .contains("<html lang=\"ar\" dir=\"rtl\" data-form=\"ar-EG\" data-comma=\"،\">", "الانتقال إلى المحتوى")
                .contains("<meta property=\"og:locale\" content=\"ar_EG\">")
                .contains("١٢٬٣٤٥");
    }

    @Test
    void theSwitchAndSearchEnginesAreShownIt() {
        assertThat(given().header("Accept-Language", "es").get("/").asString())
                .contains("<html lang=\"es\" dir=\"ltr\"")
                .contains("<link rel=\"alternate\" hreflang=\"ar\" href=\"http://localhost:8080/?lang=ar\">")
                .contains("<a href=\"/?lang=ar\" lang=\"ar\" dir=\"rtl\" hreflang=\"ar\">العربية</a>")
                .contains("<span aria-current=\"true\">Español</span>");
    }

    @Test
    void chosenByHandItStays() {
        assertThat(given().header("Accept-Language", "en").get("/?lang=ar").asString())
                .contains("<html lang=\"ar\" dir=\"rtl\"", "href=\"/join?lang=ar\"");
    }

    @Test
    void daysHaveTheDigitsThatNumbersHave() {
        var egyptian = Wording.in(Locale.of("ar", "EG"));

        assertThat(egyptian.date(LocalDate.of(2027, 1, 9))).isEqualTo("٩ يناير ٢٠٢٧");
        assertThat(egyptian.number(2027)).isEqualTo("٢٬٠٢٧");
    }

    @Test
    void wordsBesideANumberTakeTheFormThatItsLanguageHas() {
        var arabic = Bundles.of(PageWords.class, "ar");

        assertThat(Stream.of(0, 1, 2, 3, 11, 100).map(arabic::daysLeft))
                .containsExactly(
                        "لم يبق أي يوم", "بقي يوم واحد", "بقي يومان", "بقيت 3 أيام", "بقي 11 يومًا", "بقي 100 يوم");
        assertThat(Bundles.of(PageWords.class, "en").daysLeft(1_000)).isEqualTo("1,000 days left");
        assertThat(Bundles.of(PageWords.class, "es").daysLeft(1)).isEqualTo("Queda 1 día");
    }

    @Test
    void theScriptIsGivenEveryForm() {
        assertThat(given().get("/?lang=ar").asString())
                .contains(
                        "<span data-zero=\"مُبلَّغ عنها\" data-one=",
                        "data-two=",
                        "data-few=",
                        "data-many=",
                        "data-other=");
    }

    @Test
    void whatSaysItInEveryLanguageSaysItInThisOneToo() {
        var page = EveryLanguage.page(language ->
                new EveryLanguage.Said(Bundles.of(PageWords.class, language).skip(), List.of()));

        assertThat(page)
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("<section lang=\"ar\" dir=\"rtl\">\n<h1>الانتقال إلى المحتوى</h1>");
    }
}
