package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Amina wants to hear of people in danger. Only her press of a button makes her a member, and one more ends it. */
@Journey
class AminaJoinsTheNetworkIT {

    @Test
    void theButtonConfirmsAndTheNextActionReachesHer(Clarion clarion) {
        var mailbox = clarion.letterbox("amina@example.org");
        var amina = clarion.visit()
                .opens("/join")
                .fills("Your email address", "amina@example.org")
                .fills("Your name", "Amina Otieno")
                .chooses("Where do you live?", "Kenya")
                .ticks("I agree that Clarion keeps")
                .presses("Ask to join")
                .sees("Check your email");

        var confirmation = mailbox.finds("Please confirm that you want alerts");
        amina.opens(confirmation.link("/join/confirm/"));
        amina.presses("Confirm I want alerts").sees("You are in the network");
        var action = Sheets.about("The first one for Amina").launchedOn(clarion);

        var alert = mailbox.finds("Urgent action:");
        assertThat(alert.text()).contains("Rosa Quispe", "/actions/" + action.id());
        assertThat(alert.header("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        amina.opens(alert.link("/actions/")).sees("Rosa Quispe");

        amina.opens(alert.link("/me/leave/")).presses("Leave the network").sees("You have left");
    }

    @Test
    void aLinkThatIsOnlyFollowedConfirmsNothing(Clarion clarion) {
        var mailbox = clarion.letterbox("scanned@example.org");
        var visitor = clarion.visit()
                .opens("/join")
                .fills("Your email address", "scanned@example.org")
                .ticks("I agree that Clarion keeps")
                .presses("Ask to join");

        visitor.opens(mailbox.finds("Please confirm").link("/join/confirm/")).sees("Confirm that you want alerts");
        var action = Sheets.about("Not for the unconfirmed").launchedOn(clarion);
        action.noor().soonSees("/desk/supporters", "Not for the unconfirmed".toUpperCase(Locale.ROOT));

        assertThat(mailbox.size()).isEqualTo(1);
    }
}
