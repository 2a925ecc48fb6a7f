package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Joe printed four letters and posted them. He says so, and then that it was really him. */
@Journey
class JoePostsFourLettersIT {

    @Test
    void hisFourLettersCountAndCountAsVerifiedOnceHePressesTheButton(Clarion clarion) {
        var action = Sheets.about("Four letters from Ohio").launchedOn(clarion);
        var joe = clarion.visit().opens("/reports/" + action.id());

        joe.ticks("Mr. Julio Example Cárdenas")
                .ticks("Letter by post")
                .fills("How many?", "4")
                .fills("When?", LocalDate.now(ZoneOffset.UTC).toString())
                .chooses("Your country", "United States")
                .fills("Your e-mail, to have this verified", "joe@example.org")
                .presses("Report what I did")
                .sees("Thank you. It is counted.");
        assertThat(clarion.machine().totals(action.id()).get("reported").getAsInt())
                .isEqualTo(4);

        var mail = clarion.letterbox("joe@example.org").finds("Is this report yours?");
        joe.opens(mail.link("/reports/confirm/")).sees("Is this report yours?");
        assertThat(clarion.machine().totals(action.id()).get("verified").getAsInt())
                .isZero();

        joe.presses("Yes, this is mine").sees("Verified. Thank you.");
        assertThat(clarion.machine().totals(action.id()).get("verified").getAsInt())
                .isEqualTo(4);
    }

    @Test
    void aSlipOfTheFingerIsMendedByTheLinkThatOnlyHeHas(Clarion clarion) {
        var action = Sheets.about("A slip of the finger").launchedOn(clarion);
        var joe = clarion.visit().opens("/reports/" + action.id());
        joe.ticks("Mr. Julio Example Cárdenas")
                .ticks("Letter by post")
                .fills("How many?", "44")
                .presses("Report what I did")
                .sees("A coordinator looks at it first.");
        assertThat(clarion.machine().totals(action.id()).get("reported").getAsInt())
                .isZero();

        joe.follows("My report").sees("It is held").follows("Correct it");
        joe.fills("How many?", "4").presses("Correct my report").sees("It is counted.");
        assertThat(clarion.machine().totals(action.id()).get("reported").getAsInt())
                .isEqualTo(4);

        joe.follows("Withdraw it").presses("Withdraw my report").sees("Withdrawn.");
        assertThat(clarion.machine().totals(action.id()).get("reported").getAsInt())
                .isZero();
    }

    @Test
    void aMistakeKeepsWhatHeTypedAndSaysWhatToMend(Clarion clarion) {
        var action = Sheets.about("A report with a mistake").launchedOn(clarion);
        var joe = clarion.visit().opens("/reports/" + action.id());

        joe.ticks("Letter by post")
                .fills("How many?", "0")
                .fills("Your e-mail, to have this verified", "joe@example.org");
        joe.presses("Report what I did").sees("There is a problem").sees("Give a number from 1 to");

        assertThat(joe.valueOf("Your e-mail, to have this verified")).isEqualTo("joe@example.org");
        assertThat(joe.page().locator("#quantity").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(clarion.machine().totals(action.id()).get("reported").getAsInt())
                .isZero();
    }
}
