package org.clarion.letters.writing.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.letters.Sheets;
import org.clarion.letters.TypedLetter;
import org.clarion.sheets.SheetCopies;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LetterAdviceTest {

    private final SheetCopies copies;
    private final TestClock clock;
    private final UUID rosa = UUID.randomUUID();
    private final String page = "/letters/" + rosa;
    private final Browser amina = Browser.ofAVisitor();

    LetterAdviceTest(SheetCopies copies, TestClock clock) {
        this.copies = copies;
        this.clock = clock;
    }

    @BeforeEach
    void launch() {
        clock.stopAt(Sheets.NOON);
        copies.keep(Sheets.about(
                Sheets.school(rosa, LocalDate.of(2027, 1, 9)), new Sheet.Subject("Rosa Quispe Mamani", "she/her")));
    }

    @AfterEach
    void letTimePass() {
        clock.run();
    }

    @Test
    void whoItIsForIsNamedInFull() {
        assertThat(advised("Le pido que la deje libre.")).contains("does not name who it is for: Rosa Quispe Mamani");
        assertThat(advised("Le pido que deje libre a Rosa.")).contains("Give the full name once");
        assertThat(advised("Le pido que deje libre a ROSA QUISPE MAMANI."))
                .doesNotContain("full name", "does not name");
    }

    @Test
    void aLetterInAnotherLanguageThanItSaysIsNoticed() {
        assertThat(advised("I am a teacher and I write to you because Rosa Quispe Mamani should be free to teach."))
                .contains("This reads like a letter in English, but another language is chosen.");
    }

    @Test
    void harshWordsAndALetterThatIsTooLongAreSaid() {
        assertThat(advised("Exijo que la libere.")).contains("Polite letters are read to the end.", "exijo");
        assertThat(advised("Le pido que la deje libre de una vez por todas. ".repeat(80)))
                .contains("probably more than one page");
    }

    @Test
    void nothingOfItStopsALetter() {
        var preview = amina.post(page, amina.get(page), TypedLetter.with(Map.of("text", "You LIAR, exijo")));

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(Browser.seen(preview)).contains("How should it go?");
    }

    @Test
    void paperIsAdvisedByTheDaysThatAreLeft() {
        assertThat(advised("Le pido ayuda.")).contains("Post it by 2 January 2027.");

        clock.stopAt(Sheets.NOON.plusSeconds(16 * 86_400L));

        assertThat(advised("Le pido ayuda."))
                .contains("4 days are left, and a letter may take 7 days: on paper it could come too late.")
                .contains("These ways get there in time: email, a call, fax and a public message.");
    }

    private String advised(String text) {
        return Browser.seen(amina.post(page + "/beside", amina.get(page), TypedLetter.with(Map.of("text", text))));
    }
}
