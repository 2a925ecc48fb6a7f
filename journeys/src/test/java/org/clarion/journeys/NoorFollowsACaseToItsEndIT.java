package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A case goes on: its next sheet is shown to a colleague, takes the place of the one before, is won, and its end is mended. */
@Journey
class NoorFollowsACaseToItsEndIT {

    private static final String POINT = "Let her family see her.";

    @Test
    void theNextSheetTakesThePlaceOfTheOneBefore(Clarion clarion) {
        var sheet = Sheets.about("Before the follow-up");
        var before = sheet.launchedOn(clarion);
        var noor = before.noor().presses("Publish a follow-up").sees("Not carried over from the sheet before");
        assertThat(noor.page().locator("[name$='.email']").first().inputValue())
                .isEqualTo("ministro@justicia.example.pe");
        written(noor, "After the follow-up");
        var draft = noor.path().replaceFirst("\\?.*", "");

        var link = noor.opens(draft + "/preview/links").presses("Make a link").valueOf("The link");
        var colleague = clarion.visit().opens(link.replaceFirst("^https?://[^/]+", ""));
        colleague.sees("After the follow-up");
        assertThat(colleague.reads("body")).contains("Nobody sees it yet");

        noor.opens(draft + "/launch")
                .sees("Everybody in the confirmed network")
                .sees("Mails that go out:")
                .ticks("This one replaces")
                .presses("Launch this action")
                .sees("The action is live");
        var next = noor.path().replaceFirst(".*/actions/([0-9a-f-]{36}).*", "/actions/$1");

        var sam = clarion.visit().opens(before.page()).sees("There is a newer urgent action about this");
        sam.follows("Third urgent action " + sheet.number()).sees("After the follow-up");
        assertThat(sam.opens("/" + sheet.number()).path()).isEqualTo(next);
        assertThat(sam.opens("/" + sheet.number() + "/2").path()).isEqualTo(before.page());
        sam.soonSees("/letters/" + before.id(), "A newer urgent action took the place of this one");
    }

    @Test
    void anEndIsToldMendedAndTakenBack(Clarion clarion) {
        var action = Sheets.about("Ended with an outcome").launchedOn(clarion);
        var noor = action.noor()
                .opens(action.desk() + "/end")
                .chooses("How it turned out", "Released")
                .fills("English: what happened?", "She is out, and at home.")
                .fills("English: who says so?", "Her lawyer")
                .presses("End this action");
        var sam = clarion.visit()
                .opens(action.page())
                .sees("Released")
                .sees("She is out, and at home.")
                .sees("Her lawyer");

        noor.opens(action.desk() + "/outcome")
                .fills("English: what happened?", "She is out on bail.")
                .presses("Save the outcome");
        sam.soonSees(action.page(), "She is out on bail.").doesNotSee("at home");

        noor.opens(action.desk() + "/reopen")
                .fills("Why?", "It was another person.")
                .presses("Open it again")
                .sees("Opened again: It was another person.");
        sam.soonSees(action.page(), "Write a letter").doesNotSee("She is out on bail.");
        sam.soonSees("/letters/" + action.id(), "Write a letter");
    }

    private static void written(Person noor, String title) {
        var page = noor.page();
        page.locator("#actUntil")
                .fill(LocalDate.now(ZoneOffset.UTC).plusWeeks(5).toString());
        page.locator("[name='en.title']").fill(title);
        page.locator("[name='en.summary']").fill("She is held still, and nobody may see her.");
        page.locator("[name='en.points']").fill(POINT);
        page.locator("[name='en.sampleLetter']").fill("I write about Rosa Quispe again. " + POINT);
        noor.presses("Save the draft").sees("Saved");
    }
}
