package org.clarion.urgentactions.checklist;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clarion.urgentactions.reading.Dates;

/** Last days that a text asks to act by: "Please write before 9 January 2027". */
final class DaysToActBy {

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:act|write|appeals?|letters?|actúa|actúen|escribe|escriban|cartas?)\\b[^.\\n]{0,60}?"
                    + "\\b(?:until|before|by|no later than|hasta(?: el)?|antes del?)\\s+(?<day>[^\\n]{6,40})",
            CASE_INSENSITIVE | UNICODE_CASE);

    private DaysToActBy() {}

    static List<LocalDate> in(String text) {
        return ASKED.matcher(text)
                .results()
                .map(found -> Dates.in(found.group("day")))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
