package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Noor brings a plan of 318 asks, follows it in two countries and judges one; everybody reads it, on a phone too. */
@Journey
class NoorFollowsAPlanIT {

    private static final int CHAPTERS = 6;
    private static final int TO_STATES = 25;
    private static final int OF_THE_AUTHORS = 17;
    private static final int TO_ALLIES = 11;

    @Test
    void aPlanIsBroughtPublishedAndJudged(Clarion clarion) {
        var noor = clarion.staff("campaigner")
                .opens("/desk/plans/new")
                .fills("Title", "Plan of the delta")
                .chooses("Language of the text", "English")
                .fills("Its text", plan())
                .presses("Find its asks")
                .sees("318 asks in 18 lists.")
                .sees("102 are commitments of the authors");
        var desk = noor.path().replaceFirst("\\?.*", "");
        noor.presses("Publish").sees("The plan is published.");

        noor.opens(desk + "/countries")
                .sees("150 asks are addressed to States.")
                .fills("Countries", "Peru\nEcuador")
                .presses("Follow them")
                .sees("The asks to States are followed in these countries.");
        noor.opens(desk + "/1")
                .chooses("Where", "Peru")
                .chooses("How far", "Met in part")
                .fills("By what", "Two of five rivers are tested every month.")
                .presses("Save")
                .sees("Saved. What was said before stays in the story.");

        var home = desk.replace("/desk", "");
        var amina = clarion.visit(
                        new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(320, 640))
                .opens(home + "?country=PE&status=PARTIAL")
                .sees("Test the water of river 1");
        assertThat(amina.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
        amina.opens(home + "/1").sees("Peru: Met in part").sees("Two of five rivers are tested every month.");
        amina.opens(home + "/progress").sees("Peru").sees("Met in part; before: Not judged yet");
        assertThat(amina.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
        assertThat(clarion.visit().opens(home + "/progress").page().content().length())
                .isLessThan(90 * 1024);
    }

    private static String plan() {
        return IntStream.rangeClosed(1, CHAPTERS)
                .mapToObj(chapter -> "CHAPTER " + chapter + "\nRivers " + chapter
                        + "\n\nWe ask the States of the delta:\n"
                        + asks(TO_STATES, "Test the water of river %d every month, and publish what was found in it.")
                        + "\nAs members of the coalition, we take on the following commitments:\n"
                        + asks(OF_THE_AUTHORS, "Train village %d.")
                        + "\nWe ask other allies, in keeping with their mandates:\n"
                        + asks(TO_ALLIES, "Pay for school boat %d."))
                .collect(Collectors.joining("\n"));
    }

    private static String asks(int many, String words) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> number + ". " + words.formatted(number) + "\n")
                .collect(Collectors.joining());
    }
}
