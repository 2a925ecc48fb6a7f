package org.clarion.letters.reviewing;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.clarion.letters.writing.LetterLanguage;

/** What in a letter's own words makes it wait for somebody to read it. Nothing is refused by a rule. */
final class HoldingRules {

    private static final Pattern LINK = Pattern.compile(
            "(?iu)https?://|\\bwww\\.|[\\w.+-]+@[\\w-]+\\.\\w|\\b[a-z0-9-]{2,}\\.(com|org|net|info|io|me|ly|gl|app|link|xyz|ru)\\b");

    /** Nine digits or more with nothing but the signs of telephone numbers between them: a day and a year have eight. */
    private static final Pattern PHONE = Pattern.compile("(?<!\\p{Nd})\\+?(\\p{Nd}[ \\u00a0().\\-/]{0,2}){8,}\\p{Nd}");

    /** A day in figures, as calendars of any country write it: beside a year it would have as many as a telephone. */
    private static final Pattern DAY = Pattern.compile(
            "(?<![./-])\\b(?:\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}|\\p{Nd}{1,2}([./-])\\p{Nd}{1,2}\\1\\p{Nd}{2,4})\\b(?![./-]\\p{Nd})");

    private HoldingRules() {}

    /** By what is read: the subject and the text. */
    static Set<HoldReason> of(String words, LetterLanguage language) {
        var reasons = EnumSet.noneOf(HoldReason.class);
        if (LINK.matcher(words).find()) {
            reasons.add(HoldReason.LINK);
        }
        if (PHONE.matcher(DAY.matcher(words).replaceAll("…")).find()) {
            reasons.add(HoldReason.PHONE);
        }
        for (var kind : Set.of(HoldReason.THREAT, HoldReason.INSULT)) {
            if (HoldWords.isIn(words, kind, language.tag())) {
                reasons.add(kind);
            }
        }
        return reasons;
    }
}
