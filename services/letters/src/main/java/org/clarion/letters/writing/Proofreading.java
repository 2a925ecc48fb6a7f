package org.clarion.letters.writing;

import java.util.regex.Pattern;
import org.clarion.letters.appeals.Appeal;
import org.clarion.pages.Mistakes;

/** What must be mended before a letter can go on. */
final class Proofreading {

    private static final int LONGEST_LINE = 100;
    private static final Pattern NO_NAME = Pattern.compile("://|www\\.|[<>@]|^[=+-]");

    private Proofreading() {}

    static Mistakes of(Draft draft, Appeal appeal, WritingWords words) {
        var mistakes = new Mistakes();
        if (draft.country().isEmpty()) {
            mistakes.add("country", words.countryMissing());
        }
        if (draft.recipients(appeal).isEmpty()) {
            mistakes.add("target", words.targetMissing());
        }
        var length = draft.text().codePointCount(0, draft.text().length());
        if (length == 0) {
            mistakes.add("text", words.textMissing());
        } else if (length > Draft.LONGEST) {
            mistakes.add("text", words.textTooLong(length - Draft.LONGEST));
        }
        checkLine("name", draft.name(), words.nameOdd(), mistakes);
        checkLine("town", draft.town(), words.townOdd(), mistakes);
        return mistakes;
    }

    private static void checkLine(String field, String typed, String sentence, Mistakes mistakes) {
        if (typed.length() > LONGEST_LINE || NO_NAME.matcher(typed).find()) {
            mistakes.add(field, sentence);
        }
    }
}
