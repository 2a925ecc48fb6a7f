package org.clarion.letters.writing;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.typed.PersonName;
import org.clarion.typed.TypingWords;

/** What must be mended before a letter can go on. */
final class Proofreading {

    private static final int LONGEST_LINE = 100;
    private static final Pattern NO_NAME = Pattern.compile("://|www\\.|[<>@]|^[=+-]");

    private Proofreading() {}

    /**
     * In the order of the form.
     *
     * @param settled officials to whom nobody writes any more
     */
    static Mistakes of(LetterForm form, LetterDraft draft, Appeal appeal, Set<UUID> settled, Reader reader) {
        var words = reader.words(WritingWords.class);
        var mistakes = new Mistakes();
        if (draft.recipients(appeal).isEmpty() && !draft.lacksCountry(appeal)) {
            mistakes.add("target", words.targetMissing());
        }
        var agreed = reader.listed(appeal.targetsFor(reader.language()).stream()
                .filter(target -> draft.targets().contains(target.targetId()) && settled.contains(target.targetId()))
                .map(Target::name)
                .toList());
        if (!agreed.isEmpty()) {
            mistakes.add("target", words.targetAgreed(agreed));
        }
        if (form.namesNoLanguage()) {
            mistakes.add("language", words.languageMissing());
        }
        checkText(draft.text(), words, reader::number, mistakes);
        if (form.subjectLine().length() > SubjectLine.LONGEST) {
            mistakes.add("subject", words.subjectTooLong(reader.number(SubjectLine.LONGEST)));
        }
        PersonName.read(form.name())
                .mistake(reader.words(TypingWords.class))
                .ifPresent(mistake -> mistakes.add("name", mistake));
        checkLine("town", draft.town(), words.townOdd(), mistakes);
        if (draft.lacksCountry(appeal)) {
            mistakes.add("country", words.countryMissing());
        }
        return mistakes;
    }

    private static void checkText(String text, WritingWords words, Function<Number, String> number, Mistakes mistakes) {
        var length = text.codePointCount(0, text.length());
        if (length == 0) {
            mistakes.add("text", words.textMissing());
        } else if (length > LetterDraft.LONGEST) {
            mistakes.add(
                    "text",
                    words.textTooLong(number.apply(length - LetterDraft.LONGEST), number.apply(LetterDraft.LONGEST)));
        }
    }

    private static void checkLine(String field, String typed, String sentence, Mistakes mistakes) {
        if (typed.length() > LONGEST_LINE || NO_NAME.matcher(typed).find()) {
            mistakes.add(field, sentence);
        }
    }
}
