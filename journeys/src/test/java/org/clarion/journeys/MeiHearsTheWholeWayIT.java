package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Mei sees nothing of a page and hears all of it, from the first page until she has written, reported and joined. What she hears
 * goes into a transcript where the run names a folder ({@code -Dclarion.transcripts}); docs/accessibility.md says what to look for.
 */
@Journey
class MeiHearsTheWholeWayIT {

    private static final Pattern NAMELESS = Pattern.compile(
            "(button|checkbox|radio button|field|search field|number field|date field|choice|folded part): (,.*)?|.*\\[link: ].*");
    private static final Pattern OF_THIS_RUN =
            Pattern.compile("(?<=localhost):\\d+|[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/mine/)\\S+");
    private static final Pattern HEADING = Pattern.compile("heading (\\d): .*");

    private final List<String> transcript = new ArrayList<>();

    @Test
    void fromTheFirstPageUntilSheHasJoined(Clarion clarion) {
        var sheet = Sheets.about("Heard from the first page to the last");
        var action = sheet.launchedOn(clarion);
        var mei =
                clarion.visit(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1280, 800));

        hears(mei.soonSees("/?q=" + sheet.number(), sheet.number()), "She looks for an urgent action");
        hears(mei.opens(action.page()), "The action");
        mei.opens("/letters/" + action.id());
        hears(mei, "Writing a letter");
        mei.chooses("The country you live in", "Senegal")
                .fills("Your letter", "I am a teacher as well, and I ask you to let Rosa Quispe go home.")
                .fills("Your name", "Mei Chen")
                .presses("See how it looks")
                .sees("I am a teacher as well");
        hears(mei, "The letter as it will look");
        mei.opens("/reports/" + action.id());
        hears(mei, "Reporting");
        mei.presses("Report what I did");
        hears(mei, "A mistake in the report");
        mei.ticks("Mr. Julio Example Cárdenas");
        mei.ticks("Phone call")
                .fills("How many?", "1")
                .presses("Report what I did")
                .sees("Thank you. It is counted.");
        hears(mei, "The report is counted");
        joins(clarion, mei);
    }

    private void joins(Clarion clarion, Person mei) {
        hears(mei.opens("/join"), "Joining");
        mei.fills("Your email address", "mei.hears@example.org").chooses("Where do you live?", "Senegal");
        mei.page().locator("input[name=consent]").check();
        mei.presses("Ask to join");
        hears(mei, "A mail is on its way");
        var mail = clarion.letterbox("mei.hears@example.org").finds("");
        hears(mei.opens(mail.link("/join/confirm/")), "What the link in the mail shows");
        mei.presses("Confirm I want alerts");
        hears(mei, "She has joined");
    }

    private void hears(Person mei, String where) {
        mei.page().waitForLoadState();
        var heard = Speech.of(mei.page());
        transcript.add("## " + where + "\n\n```text\n"
                + OF_THIS_RUN.matcher(String.join("\n", heard)).replaceAll("…") + "\n```\n");
        keep();
        assertThat(heard)
                .as(where)
                .noneMatch(NAMELESS.asMatchPredicate())
                .filteredOn(line -> line.startsWith("main"))
                .hasSize(1);
        for (int line = 1; line < heard.size(); line++) {
            assertThat(heard.get(line)).as("%s, said twice", where).isNotEqualTo(heard.get(line - 1));
        }
        headingsGoDownByOne(where, levels(heard));
    }

    /** From the page's headline on: what went wrong is said before it. */
    private static void headingsGoDownByOne(String where, List<Integer> levels) {
        assertThat(levels).as("headings of %s", where).containsOnlyOnce(1);
        for (int heading = levels.indexOf(1) + 1; heading < levels.size(); heading++) {
            assertThat(levels.get(heading))
                    .as("headings of %s", where)
                    .isLessThanOrEqualTo(levels.get(heading - 1) + 1);
        }
    }

    private static List<Integer> levels(List<String> heard) {
        return heard.stream()
                .map(HEADING::matcher)
                .filter(heading -> heading.matches())
                .map(heading -> Integer.valueOf(heading.group(1)))
                .toList();
    }

    private void keep() {
        var folder = System.getProperty("clarion.transcripts");
        if (folder != null) {
            try {
                Files.writeString(
                        Path.of(folder, "heard.md"),
                        "# What Mei hears\n\nMade by `MeiHearsTheWholeWayIT`.\n\n" + String.join("\n", transcript));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
