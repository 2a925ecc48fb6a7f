package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A sheet reaches Noor as text. She pastes it, mends it and launches it. */
@Journey
class NoorLaunchesASheetIT {

    @Test
    void everyPartOfThePastedSheetIsInItsField(Clarion clarion) {
        var sheet = Sheets.about("Teacher held without charge");

        var noor = clarion.staff("campaigner")
                .opens("/desk/actions/new")
                .fills("The sheet", sheet.text())
                .presses("Make a draft of it")
                .sees("The draft is kept")
                .pictured("draft");

        var page = noor.page();
        assertThat(page.locator("#number").inputValue()).contains(sheet.number());
        assertThat(page.locator("#country").inputValue()).isEqualTo("PE");
        assertThat(page.locator("#subjects").inputValue()).isEqualTo("Rosa Quispe (she/her)");
        assertThat(page.locator("#actUntil").inputValue())
                .isEqualTo(sheet.deadline().toString());
        assertThat(page.locator("[name$='.email']").first().inputValue()).isEqualTo("ministro@justicia.example.pe");
        assertThat(page.locator("[name$='.handle']").first().inputValue()).isEqualTo("@MinistroEjemplo");
        assertThat(page.locator("[name$='.copyFor']").nth(1).inputValue()).isEqualTo("US");
        assertThat(page.locator("[name='en.sampleLetter']").inputValue())
                .contains("I call on you to release her at once");
        assertThat(page.locator("[name='en.background']").inputValue()).contains("closed since she was taken away");
    }

    @Test
    void aDeadlineThatHasPassedIsPointedOutAndMended(Clarion clarion) {
        var sheet = Sheets.about("A sheet that lay too long").endingOn(LocalDate.of(2024, 1, 9));

        var noor = clarion.staff("campaigner")
                .opens("/desk/actions/new")
                .fills("The sheet", sheet.text())
                .presses("Make a draft of it");

        assertThat(noor.reads("#actUntil-doubt")).isNotBlank();
        noor.presses("Save and go on to the launch")
                .sees("Before you can launch it")
                .follows("Back to the draft");
        noor.page()
                .locator("#actUntil")
                .fill(LocalDate.now(ZoneOffset.UTC).plusWeeks(5).toString());
        noor.presses("Save and go on to the launch")
                .presses("Launch this action")
                .sees("The action is live");
    }

    @Test
    void launchingTwiceLaunchesOnce(Clarion clarion) {
        var sheet = Sheets.about("Launched twice by mistake");
        var noor = clarion.staff("campaigner")
                .opens("/desk/actions/new")
                .fills("The sheet", sheet.text())
                .presses("Make a draft of it")
                .presses("Save and go on to the launch");
        var launch = noor.path();
        var tomas = clarion.staff("campaigner").opens(launch);

        noor.presses("Launch this action").sees("The action is live");
        tomas.presses("Launch this action");

        tomas.sees("This action is live already");
    }

    @Test
    void twoPeopleEditingAtOnceLoseNothing(Clarion clarion) {
        var noor = clarion.staff("campaigner")
                .opens("/desk/actions/new")
                .fills("The sheet", Sheets.about("Written by two").text())
                .presses("Make a draft of it");
        var draft = noor.path().replaceFirst("\\?.*", "");
        var tomas = clarion.staff("coordinator").opens(draft);

        noor.page().locator("[name='en.title']").fill("Noor was faster");
        noor.presses("Save the draft").sees("Saved");
        tomas.page().locator("[name='en.title']").fill("Tomás wrote this");
        tomas.presses("Save the draft");

        tomas.sees("Somebody else changed this while you were writing").sees("Noor was faster");
        assertThat(tomas.page().locator("[name='en.title']").inputValue()).isEqualTo("Tomás wrote this");
    }
}
