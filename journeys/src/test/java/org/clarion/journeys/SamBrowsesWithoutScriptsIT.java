package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Sam has scripts switched off. From the first page to a counted report, nothing may need them. */
@Journey
class SamBrowsesWithoutScriptsIT {

    private static final String SECOND_SHEET = "10623c1a-0000-4000-8000-000000001582";

    @Test
    void fromTheFirstPageToALetterAndAReport(Clarion clarion) {
        var action = Sheets.about("Nothing needs a script").launchedOn(clarion);
        var sam = clarion.visit(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en-GB"));

        sam.soonSees("/?q=needs+a+script", "NOTHING NEEDS A SCRIPT") // others may have launched a page full
                .follows("NOTHING NEEDS A SCRIPT")
                .sees("Rosa Quispe");
        sam.opens("/letters/" + action.id())
                .chooses("The country you live in", "Senegal")
                .fills("Your letter", "I am a teacher as well, and I ask you to let Rosa Quispe go home.")
                .fills("Your name", "Sam Keita")
                .presses("See how it looks")
                .sees("I am a teacher as well");
        sam.opens("/reports/" + action.id())
                .ticks("Mr. Julio Example Cárdenas")
                .ticks("Phone call")
                .fills("How many?", "1")
                .fills("When?", LocalDate.now(ZoneOffset.UTC).toString())
                .presses("Report what I did")
                .sees("Thank you. It is counted.");

        assertThat(clarion.machine().totals(action.id()).get("reported").getAsInt())
                .isEqualTo(1);
    }

    @Test
    void whoComesFirstFindsAHouseAtWork(Clarion clarion) {
        var sam = clarion.visit(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en-GB"));

        sam.opens("/")
                .sees("Eighty-two people flown back to Venezuela")
                .follows("Five aid workers held for helping people with HIV")
                .sees("The five are out of prison");
        sam.opens("/actions/" + SECOND_SHEET)
                .sees("Second urgent action 106.23")
                .follows("Urgent action 106.23:");
        sam.sees("The counter closed on 10 November");
        sam.opens("/reports/" + SECOND_SHEET + "/figures").sees("The dots are milestones.");

        var totals = clarion.machine().totals(SECOND_SHEET);
        assertThat(totals.get("reported").getAsInt())
                .isGreaterThan(totals.get("verified").getAsInt());
        assertThat(totals.get("verified").getAsInt())
                .isGreaterThan(totals.get("delivered").getAsInt());
        assertThat(totals.get("delivered").getAsInt()).isPositive();
        assertThat(clarion.letterbox("ruth@example.net")
                        .finds("Urgent action: Families stranded in the desert")
                        .text())
                .contains("/actions/");
    }
}
