package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tomás looks after what Noor launched: he takes it over, gives it more time in one page, and sees it in his calendar. */
@Journey
class TomasMissesNoDeadlineIT {

    @Test
    void aDeadlineIsHandedOverMovedAndFollowedByACalendar(Clarion clarion) {
        var sheet = Sheets.about("Kept in sight");
        var action = sheet.launchedOn(clarion);
        var tomas = clarion.staff("coordinator").opens("/desk/deadlines?q=" + sheet.number());
        tomas.sees("In the hands of campaigner").sees("days left").sees("until midnight in Lima");

        tomas.follows("Hand over")
                .chooses("To whom", "coordinator (I take it myself)")
                .fills("A note for them", "Noor is away until Monday.")
                .presses("Hand it over")
                .sees("It is in other hands now");
        tomas.opens("/desk/deadlines?whose=mine&q=" + sheet.number()).sees("In the hands of coordinator");

        var earlier = sheet.deadline().minusDays(2).toString();
        tomas.follows("Extend").fills("New last day", earlier).fills("Why", "A slip of the keyboard.");
        tomas.presses("Set the new deadline").sees("It is earlier than the deadline that stands now.");
        assertThat(tomas.valueOf("Why")).isEqualTo("A slip of the keyboard.");

        var later = sheet.deadline().plusDays(14).toString();
        tomas.fills("New last day", later)
                .fills("What everybody may read about it (English)", "The hearing was put off.")
                .presses("Set the new deadline")
                .sees("The new deadline stands on all pages");
        clarion.visit().opens(action.page()).sees("The hearing was put off.");

        var calendar = tomas.opens("/desk/deadlines/mine")
                .ticks("Only what is in my hands")
                .presses("Get a calendar address")
                .valueOf("Your calendar address");
        var read = clarion.visit().page().request().get(calendar.replaceFirst("^https?://[^/]+", ""));
        assertThat(read.headers()).containsEntry("content-type", "text/calendar;charset=UTF-8");
        assertThat(read.text()).contains("BEGIN:VEVENT", "UID:" + action.id(), "BEGIN:VALARM");

        tomas.opens("/desk/deadlines/mine").presses("Revoke the address").sees("it shows nothing any more");
    }
}
