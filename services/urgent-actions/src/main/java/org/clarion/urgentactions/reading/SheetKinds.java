package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.regex.Pattern;
import org.clarion.contracts.SheetKind;

/** Whether a sheet calls itself an extension or a correction of an earlier one: at its head, beside its number or alone. */
public final class SheetKinds {

    private static final int HEAD = 12;
    private static final int FEW_LETTERS = 40;
    private static final Pattern EXTENSION =
            words("extension|deadline extended|extended|prórroga|ampliación|prolongation|verlängerung");
    private static final Pattern CORRECTION = words(
            "correction|corrected(?: version)?|corrigendum|corrección|corregida|fe de erratas|rectificatif|korrektur");

    private SheetKinds() {}

    public static SheetKind in(String sheet) {
        var head = sheet.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(HEAD)
                .filter(line -> line.length() <= FEW_LETTERS && !line.contains(",")
                        || SheetNumber.named(line).isPresent())
                .toList();
        if (head.stream().anyMatch(line -> isSaid(CORRECTION, line))) {
            return SheetKind.CORRECTION;
        }
        return head.stream().anyMatch(line -> isSaid(EXTENSION, line)) ? SheetKind.EXTENSION : SheetKind.UPDATE;
    }

    // A title may speak of an extension; a line that begins with the word, or names the number, says what the sheet is.
    private static boolean isSaid(Pattern words, String line) {
        var found = words.matcher(line);
        return found.find() && (found.start() == 0 || SheetNumber.named(line).isPresent());
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", CASE_INSENSITIVE | UNICODE_CASE);
    }
}
