package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clarion.urgentactions.reading.Oddity.Uncertain;

/** Until when a sheet asks people to act. */
final class DeadlineReading {

    // Older sheets put it into the line above the addresses: "Please send appeals before 21 April 2016 to:".
    private static final Pattern IN_A_LABEL = Pattern.compile(
            "\\b(appeals|cartas|act|action|llamamientos|schreiben sie|appels|lettres|agir|agissez|écrire|apelos)\\b.{0,60}\\b(before|until|by|antes|hasta|bis|avant|jusqu'au|d'ici|até)\\b.*",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern ASK_FIRST = Pattern.compile(
            "\\b(check|ask|consult\\w*|consúlte\\w*|vérifie[rz]|consulte[rz])\\b.*\\b(after|después|pasada|après|depois)\\b.*",
            CASE_INSENSITIVE | UNICODE_CASE);

    private DeadlineReading() {}

    static Optional<LocalDate> in(
            SheetSections sheet, Pasted pasted, Front front, LocalDate today, SheetDoubts doubts) {
        var labelled = Dates.in(sheet.text(SheetSection.DEADLINE));
        var found = labelled.or(() -> dayIn(pasted, IN_A_LABEL));
        var first = front.issued();
        if (found.isEmpty()) {
            var check = dayIn(pasted, ASK_FIRST);
            doubts.about("actUntil", check.isPresent() ? new Oddity.CheckAfter(check.get()) : Uncertain.NO_DEADLINE);
        } else if (first.filter(day -> found.get().isBefore(day)).isPresent()) {
            doubts.about(
                    "actUntil", new Oddity.YearTooEarly(first.get(), found.get().plusYears(1)));
        } else if (found.get().isBefore(today)) {
            doubts.about("actUntil", Uncertain.DEADLINE_PASSED);
        }
        if (found.isPresent() && labelled.isEmpty()) {
            doubts.about("actUntil", Uncertain.DEADLINE_ABOVE_ADDRESSES);
        }
        return found;
    }

    private static Optional<LocalDate> dayIn(Pasted pasted, Pattern line) {
        return pasted.lines().stream()
                .filter(each -> line.matcher(each).find())
                .map(Dates::in)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
