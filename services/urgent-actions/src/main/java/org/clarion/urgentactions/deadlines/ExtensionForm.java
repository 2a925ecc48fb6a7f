package org.clarion.urgentactions.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.sheets.TellingChoice;
import org.clarion.urgentactions.sheets.UrgentAction;

/**
 * The form that sets another deadline, as it was typed.
 *
 * @param version of the action it was opened on; -1 where it is unreadable
 * @param until the last day, as 2027-01-09
 * @param reason for the desk
 * @param publicWords for everybody, by language
 * @param tell whether those who were alerted get a mail
 * @param sure the date about which somebody said that it is meant so; another one is asked about anew
 */
public record ExtensionForm(
        long version, String until, String reason, Map<String, String> publicWords, boolean tell, String sure) {

    private static final int LONGEST_REASON = 500;
    /** No clock counts to the end of all the years that can be written. */
    private static final int LAST_YEAR = 9999;

    /** @param offered a day that was chosen from a list; anything else stands in the field as it is */
    static ExtensionForm untyped(UrgentAction action, String offered) {
        return new ExtensionForm(action.version(), offered, "", Map.of(), true, "");
    }

    static ExtensionForm posted(UrgentAction action, Map<String, List<String>> fields) {
        var words = new TreeMap<String, String>();
        action.draft().texts().keySet().forEach(language -> {
            var said = first(fields, language + ".changed");
            if (!said.isEmpty()) {
                words.put(language, said);
            }
        });
        var version = first(fields, "version");
        return new ExtensionForm(
                version.matches("\\d{1,18}") ? Long.parseLong(version) : -1,
                first(fields, "until"),
                first(fields, "reason"),
                words,
                !first(fields, "tell").isEmpty(),
                first(fields, "sure"));
    }

    /** What was said publicly in this language; for the form. */
    public String said(String language) {
        return publicWords.getOrDefault(language, "");
    }

    /** The day, if what was typed can be understood; what to mend is added. */
    Optional<LocalDate> read(BoardWords words, Mistakes mistakes) {
        if (reason.isEmpty()) {
            mistakes.add("reason", words.reasonMissing());
        }
        if (reason.length() > LONGEST_REASON) {
            mistakes.add("reason", words.reasonTooLong(LONGEST_REASON));
        }
        try {
            return Optional.of(LocalDate.parse(until))
                    .filter(day -> day.getYear() <= LAST_YEAR)
                    .or(() -> {
                        mistakes.add("until", words.untilMistake());
                        return Optional.empty();
                    });
        } catch (DateTimeParseException unreadable) {
            mistakes.add("until", words.untilMistake());
            return Optional.empty();
        }
    }

    /** The day that was asked about: what can be read as one. */
    public LocalDate day() {
        return LocalDate.parse(until);
    }

    /** Whether the date that stands there now is meant so. */
    public boolean isSure() {
        return !sure.isEmpty() && sure.equals(until);
    }

    TellingChoice telling() {
        return new TellingChoice(tell ? Audience.ALERTED : Audience.NOBODY, publicWords);
    }

    // Of one line, whoever sends it: a mail has headers.
    private static String first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of(""))
                .getFirst()
                .replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ")
                .strip();
    }
}
