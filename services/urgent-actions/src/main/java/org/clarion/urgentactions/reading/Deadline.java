package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Until when a sheet asks people to act. */
final class Deadline {

    // Older sheets put it into the line above the addresses: "Please send appeals before 21 April 2016 to:".
    private static final Pattern IN_A_LABEL = Pattern.compile(
            "(appeals|cartas|act|action|llamamientos)\\b.{0,40}\\b(before|until|by|antes|hasta)\\b.*",
            CASE_INSENSITIVE);

    private Deadline() {}

    static Optional<LocalDate> in(Sections sheet, Pasted pasted, LocalDate today, Doubts doubts) {
        var found = Dates.in(sheet.text(Section.DEADLINE)).or(() -> pasted.lines().stream()
                .filter(line -> IN_A_LABEL.matcher(line).find())
                .map(Dates::in)
                .flatMap(Optional::stream)
                .findFirst());
        if (found.isEmpty()) {
            doubts.about("actUntil", "No deadline was found. Until when can people act?");
        } else if (found.get().isBefore(today)) {
            doubts.about("actUntil", "This deadline has passed. Set a new one before you launch.");
        }
        return found;
    }
}
