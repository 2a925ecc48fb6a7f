package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Ingrid lets people in and out, reads what was done, and sees in one sentence that all is well. */
@Journey
class IngridLooksAfterTheHouseIT {

    private static final String PASSWORD = "seven herons over Kisumu";
    private static final TimeBasedOneTimePasswordGenerator APP = new TimeBasedOneTimePasswordGenerator();

    /** One page of each service. */
    private static final List<String> ALL_FOUR =
            List.of("/desk/deadlines", "/desk/supporters", "/desk/letters", "/desk/reports");

    @Test
    void whoIsInvitedComesInWithASecondFactor(Clarion clarion) throws InvalidKeyException {
        var tomas = invited(clarion, "Tomás Vega", "tomas.vega");
        tomas.chooses("Time zone", "Lima")
                .presses("Save")
                .sees("Saved.")
                .follows("Set it up")
                .fills("Password", PASSWORD)
                .presses("Go on")
                .sees("Point the app at this picture");
        var secret = new Base32().decode(tomas.reads("main code").replace(" ", ""));
        tomas.fills("Code", code(secret, Instant.now()))
                .presses("Switch it on")
                .sees("Your recovery codes")
                .follows("I have them, go on")
                .sees("Your second factor is on.")
                .pictured("account");

        tomas.presses("Log out")
                .opens("/desk")
                .fills("Name", "tomas.vega")
                .fills("Password", PASSWORD)
                .presses("Log in")
                .sees("type the one it shows for this desk");
        tomas.fills("Code", "000 000").presses("Log in").sees("This code is not right.");
        // Each opens once: this is the one that the app shows next.
        tomas.fills("Code", code(secret, Instant.now().plus(APP.getTimeStep()))).presses("Log in");

        tomas.opens("/desk/account").sees("On: you are asked for a code beside your password.");
    }

    @Test
    void whoIsSuspendedIsOutOfAllFourServices(Clarion clarion) {
        var joined = invited(clarion, "Noor Haddad", "noor.haddad");
        var browser = joined.page().context();
        var open =
                ALL_FOUR.stream().map(path -> opened(browser.newPage(), path)).toList();
        var ingrid = clarion.staff("administrator")
                .opens("/desk/staff?q=noor.haddad")
                .follows("Noor Haddad")
                .follows("See what suspending would do")
                .sees("They are logged in with one browser")
                .presses("Suspend")
                .fills("Your own password", "local-demo")
                .presses("Go on")
                .sees("Every session of theirs has ended, in all services.");

        open.forEach(IngridLooksAfterTheHouseIT::asksToLogIn);

        ingrid.soonSees("/desk/record?q=suspended+noor.haddad", "suspended an account")
                .sees("Status: active → suspended")
                .follows("noor.haddad")
                .sees("Suspended since");
        joined.opens("/desk")
                .fills("Name", "noor.haddad")
                .fills("Password", PASSWORD)
                .presses("Log in")
                .sees("Name and password do not fit together.");
    }

    @Test
    void theRecordTellsWhoDidWhatAndIsTakenHome(Clarion clarion) {
        var sheet = Sheets.about("Read on the record");
        var action = sheet.launchedOn(clarion);
        var ingrid = clarion.staff("administrator");
        ingrid.soonSees("/desk/record?action=" + action.id(), "launched an action");

        ingrid.opens("/desk/record")
                .fills("Look for", sheet.number())
                .chooses("Person", "campaigner")
                .chooses("Did what", "launched an action")
                .presses("Look")
                .sees("Status: draft → live")
                .pictured("record");
        assertThat(ingrid.reads("main tbody"))
                .contains("campaigner", "READ ON THE RECORD")
                .doesNotContain("began a draft");

        var file = new String(
                ingrid.downloadsFrom("Download what is shown here as a spreadsheet"), StandardCharsets.UTF_8);
        assertThat(file.lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("campaigner,launched an action,", sheet.number(), "Status: draft → live");
        ingrid.soonSees("/desk/record?q=downloaded", "downloaded the record");
    }

    @Test
    void oneSentenceSaysThatAllIsWell(Clarion clarion) {
        var ingrid = clarion.staff("administrator")
                .soonSees("/desk/health", "All is well.")
                .pictured("health");

        assertThat(ingrid.page().locator("main tbody .tag.good").count()).isEqualTo(4);
        ingrid.doesNotSee("not known").sees("Every message was understood.");
        assertThat(ingrid.page()
                        .locator("main dt:text-is('Mail that should have gone') + dd")
                        .allTextContents())
                .hasSize(4)
                .allMatch(waiting -> waiting.matches("\\d+"));
    }

    /** Ingrid asks them; they open the mail, choose a password and are in, on the page of their account. */
    private static Person invited(Clarion clarion, String fullName, String name) {
        var address = name + "@example.org";
        clarion.staff("administrator")
                .opens("/desk/staff")
                .follows("Invite a colleague")
                .fills("Name", fullName)
                .fills("Mail address", address)
                .ticks("coordinator")
                .presses("Send the invitation")
                .fills("Your own password", "local-demo")
                .presses("Go on")
                .sees("The mail to " + address + " is on its way.");
        var mail = clarion.letterbox(address).finds("You are invited");
        assertThat(mail.text()).contains("administrator invites you", "You will log in as " + name);
        return clarion.visit()
                .opens(mail.link("/invited/"))
                .sees(fullName + ", choose a password")
                .fills("New password", PASSWORD)
                .fills("The same once more", PASSWORD)
                .presses("Make my account")
                .sees("Your account is ready.");
    }

    /** What the app on the phone shows at this time. */
    private static String code(byte[] secret, Instant at) throws InvalidKeyException {
        return APP.generateOneTimePasswordString(new SecretKeySpec(secret, APP.getAlgorithm()), at);
    }

    private static Page opened(Page page, String path) {
        page.navigate(path);
        assertThat(page.locator("main").innerText()).doesNotContain("Log in to the desk");
        return page;
    }

    /** The next click, once the word has come round. */
    private static void asksToLogIn(Page page) {
        var link = "nav.side a[href='" + page.url().replaceFirst("^https?://[^/]+", "") + "']";
        Awaitility.await(link).atMost(Duration.ofSeconds(30)).until(() -> {
            page.locator(link).click();
            return page.locator("main").innerText().contains("Log in to the desk");
        });
    }
}
