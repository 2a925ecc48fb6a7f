package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** A sheet comes as a PDF, is checked by a second person, goes out at a time, and what is changed afterwards is said. */
@Journey
class NoorLetsNothingOutAloneIT {

    @Test
    void aSheetThatComesAsAPdfIsInItsFields(Clarion clarion) {
        var sheet = Sheets.about("Sent as a file");
        var noor = clarion.staff("campaigner").opens("/desk/actions/new");
        var page = noor.page();
        page.locator("#file").setInputFiles(new FilePayload("sheet.pdf", "application/pdf", printed(clarion, sheet)));

        noor.presses("Make a draft of it").sees("The draft is kept");

        assertThat(page.locator("#number").inputValue()).isEqualTo(sheet.number());
        assertThat(page.locator("#country").inputValue()).isEqualTo("PE");
        assertThat(page.locator("#actUntil").inputValue())
                .isEqualTo(sheet.deadline().toString());
        assertThat(page.locator("[name$='.email']").first().inputValue()).isEqualTo("ministro@justicia.example.pe");
        noor.unfolds("What was pasted, to the letter").sees("Clarion-File:");
    }

    @Test
    void aSecondPersonWritesANoteAndSaysYes(Clarion clarion) {
        var noor = drafted(clarion, Sheets.about("Checked by two"));
        var draft = noor.path();
        noor.opens(draft + "/check")
                .chooses("Who should look at it?", "coordinator")
                .fills("What should they look at?", "Is her name right?")
                .presses("Ask for a check")
                .sees("coordinator is asked");

        var tomas = clarion.staff("coordinator").sees("You are asked to check").opens(draft + "/check");
        tomas.sees("Is her name right?")
                .chooses("Which part?", "Title (English)")
                .fills("What is to be said about it?", "Say that she is a teacher.")
                .presses("Add this note")
                .sees("The note stands at its field now.");

        noor.opens(draft).sees("One note");
        assertThat(noor.reads("[id='en.title-note']")).contains("Say that she is a teacher.");
        noor.page().locator("[name='en.title']").fill("Teacher checked by two");
        noor.page().locator("[id='en.title-note'] button").click();
        noor.sees("The note is settled.");
        assertThat(noor.page().locator("[name='en.title']").inputValue()).isEqualTo("Teacher checked by two");
        noor.presses("Save the draft").sees("Saved");

        tomas.opens(draft + "/check").presses("Yes, it can go out").sees("Your answer is noted.");
        noor.opens(draft + "/launch")
                .sees("coordinator checked it and said yes")
                .pictured("launch");
        assertThat(noor.reads("#check")).doesNotContain("It was changed since it was checked.");
    }

    @Test
    void theNextSheetGoesOutAtItsTimeInThePlaceOfTheOneBefore(Clarion clarion) {
        var before = Sheets.about("Until tonight").launchedOn(clarion);
        var noor = before.noor().presses("Publish a follow-up");
        written(noor, "From tonight on");
        var draft = noor.path().replaceFirst("\\?.*", "");
        var inLima = LocalDateTime.now(ZoneId.of("America/Lima")).plus(Duration.ofSeconds(8));

        noor.opens(draft + "/launch/plan")
                .sees("What becomes of the sheet before?")
                .ticks("This one replaces");
        noor.page().locator("#day").fill(inLima.toLocalDate().toString());
        noor.page().locator("#time").fill(inLima.format(DateTimeFormatter.ofPattern("HH:mm:ss")));
        assertThat(noor.page().locator("#zone option:checked").innerText()).isEqualTo("Lima");
        noor.presses("Launch it then").sees("It goes out at").sees("It then takes the place of");

        var sam = clarion.visit().soonSees(draft.replace("/desk", ""), "From tonight on");
        sam.opens(before.page()).sees("There is a newer urgent action about this");
        clarion.staff("coordinator")
                .soonSees(
                        "/desk/record?action=" + draft.replaceFirst(".*/", ""),
                        "launched an action at its planned time");
    }

    @Test
    void aChangeIsSaidPubliclyAndEveryVersionIsKept(Clarion clarion) {
        var action = Sheets.about("Changed while live").launchedOn(clarion);
        var noor = action.noor().opens(action.desk() + "/change");
        var page = noor.page();
        page.locator("[name='en.title']").fill("Teacher seen alive");
        page.locator("[name='en.changed']").fill("She was seen alive on Monday.");
        page.locator("#actUntil")
                .fill(LocalDate.now(ZoneOffset.UTC).plusWeeks(3).toString());
        noor.presses("Save and publish the changes")
                .sees("The last day moves from")
                .sees("(21 days sooner)");
        page.locator("#sure").check();
        noor.presses("Save and publish the changes").sees("Saved");

        clarion.visit()
                .opens(action.page())
                .sees("Teacher seen alive")
                .sees("Updated on")
                .sees("The last day to act is sooner, by 21 days:")
                .sees("She was seen alive on Monday.");
        noor.opens(action.desk() + "/versions").sees("Title (English)").sees("Teacher seen alive");
    }

    private static Person drafted(Clarion clarion, Sheets sheet) {
        var noor = clarion.staff("campaigner")
                .opens("/desk/actions/new")
                .fills("The sheet", sheet.text())
                .presses("Make a draft of it")
                .sees("The draft is kept");
        return noor.opens(noor.path().replaceFirst("\\?.*", ""));
    }

    private static void written(Person noor, String title) {
        var page = noor.page();
        page.locator("#actUntil")
                .fill(LocalDate.now(ZoneOffset.UTC).plusWeeks(5).toString());
        page.locator("[name='en.title']").fill(title);
        page.locator("[name='en.summary']").fill("She is held still, and nobody may see her.");
        page.locator("[name='en.points']").fill("Let her family see her.");
        page.locator("[name='en.sampleLetter']").fill("I write about Rosa Quispe again. Let her family see her.");
        noor.presses("Save the draft").sees("Saved");
    }

    /** As a colleague's browser prints it. */
    private static byte[] printed(Clarion clarion, Sheets sheet) {
        var page = clarion.visit().page();
        page.setContent("<pre style=\"white-space: pre-wrap; font: 11px sans-serif\"></pre>");
        page.locator("pre").evaluate("(sheet, text) => sheet.textContent = text", sheet.text());
        return page.pdf();
    }
}
