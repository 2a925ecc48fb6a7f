package org.clarion.journeys;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Inés is invited to the desk, works in all its rooms, and leaves the organisation. */
@Journey
class InesComesAndGoesIT {

    private static final String PASSWORD = "lantern under nine rivers";

    @Test
    void invitedByMailSheIsInAndSuspendedSheIsOutOfAllFourServices(Clarion clarion) {
        var name = "ines-" + UUID.randomUUID().toString().substring(0, 8);
        var address = name + "@staff.example.org";
        var ada = clarion.staff("administrator")
                .opens("/desk/staff")
                .follows("Invite a colleague")
                .fills("Name", "Inés Quispe")
                .fills("Mail address", address)
                .ticks("coordinator")
                .presses("Send the invitation")
                .sees("The mail to " + address + " is on its way");

        var ines = clarion.visit()
                .opens(clarion.letterbox(address).finds("You are invited").link("/desk/login/invited/"))
                .sees("Inés Quispe, choose a password")
                .fills("New password", PASSWORD)
                .fills("The same once more", PASSWORD)
                .presses("Make my account")
                .sees("Your account is ready")
                .chooses("Time zone", "Lima")
                .presses("Save")
                .sees("Saved.");
        for (var desk : new String[] {"/desk", "/desk/supporters", "/desk/letters", "/desk/reports"}) {
            ines.opens(desk).isAt(Pattern.compile(".*" + desk + "$"));
        }

        ada.opens("/desk/staff?q=" + name)
                .follows("Inés Quispe")
                .follows("See what suspending would do")
                .sees("with one browser")
                .presses("Suspend")
                .sees("Every session of theirs has ended");

        for (var desk : new String[] {"/desk", "/desk/supporters", "/desk/letters", "/desk/reports"}) {
            ines.soonSees(desk, "Log in to the desk");
        }
        ines.fills("Name", name).fills("Password", PASSWORD).presses("Log in").sees("do not fit together");
    }
}
