package org.clarion.journeys;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

/** Sam decides by its guides whether Clarion is for his group: what they show is there, in the house that everybody finds first. */
@Journey
class SamLooksIntoTheGuidesIT {

    private static final String REFUGEES = "10623c1a-0000-4000-8000-000000001582";

    @Test
    void whatSupportersGetIsAsTheGuideShowsIt(Clarion clarion) {
        var sam = visitor(clarion, 1100, 820);
        sam.opens("/actions/" + REFUGEES).sees("Second urgent action 106.23").pictured("action");
        sam.opens("/reports/" + REFUGEES + "/figures")
                .sees("The dots are milestones.")
                .pictured("figures");

        var phone = visitor(clarion, 390, 780);
        phone.opens("/letters/" + REFUGEES).sees("Your letter").pictured("letter");
        phone.opens("/reports/" + REFUGEES).sees("To whom?").pictured("report");
        var mail = visitor(clarion, 600, 780);
        mail.page()
                .setContent(clarion.letterbox("ruth@example.net")
                        .finds("Urgent action: Families stranded in the desert")
                        .html());
        mail.pictured("mail");
    }

    private static Person visitor(Clarion clarion, int width, int height) {
        return clarion.visit(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(width, height));
    }
}
