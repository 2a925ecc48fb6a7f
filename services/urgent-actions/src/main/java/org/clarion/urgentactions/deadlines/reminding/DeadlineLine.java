package org.clarion.urgentactions.deadlines.reminding;

import java.util.Locale;
import org.clarion.pages.Bundles;
import org.clarion.pages.Wording;
import org.clarion.urgentactions.deadlines.BoardRow;
import org.clarion.urgentactions.deadlines.BoardWords;
import org.clarion.urgentactions.staff.StaffProfile;

/**
 * A deadline as a mail says it, in its reader's language and by their clock.
 *
 * @param titleLanguage of the title: the reader's where the sheet has it, else the sheet's
 * @param left "5 hours 20 minutes left", "Ended 3 hours ago"
 * @param until "until midnight in Azores, at the end of 29 November 2026"
 * @param yours "30 November 2026, 02:00 your time"
 * @param owner what they are called; empty where it is the reader
 * @param extend the page that gives it more time
 * @param end the page that says how it turned out
 */
public record DeadlineLine(
        String title,
        String titleLanguage,
        String number,
        String country,
        String left,
        String until,
        String yours,
        boolean over,
        String owner,
        String extend,
        String end,
        String board,
        String language) {

    static DeadlineLine of(BoardRow row, StaffProfile to, String site) {
        var language = to.language();
        var wording = Wording.in(Locale.of(language));
        var draft = row.action().draft();
        var own = draft.in(language).title().isBlank() || !draft.texts().containsKey(language)
                ? draft.originalLanguage()
                : language;
        var yours = Bundles.of(BoardWords.class, language).yours(wording.at(row.endsAt(), to.zone()));
        return new DeadlineLine(
                draft.in(own).title(),
                own,
                draft.number(),
                draft.country() == null ? "" : wording.country(draft.country()),
                row.left().inWords(language),
                row.left().until(language),
                yours,
                row.left().isOver(),
                row.owner().equals(to.name()) ? "" : row.ownerShown(),
                site + "/desk/actions/" + row.id() + "/extend",
                site + "/desk/actions/" + row.id() + "/end",
                site + "/desk/deadlines",
                language);
    }
}
