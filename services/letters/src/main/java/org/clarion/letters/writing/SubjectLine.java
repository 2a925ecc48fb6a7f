package org.clarion.letters.writing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clarion.letters.appeals.Appeal;

/** The subject of a mail to an official. Mails that all bear the same one are filtered out together. */
public final class SubjectLine {

    public static final int LONGEST = 150;

    private static final String TITLE = "{title}";
    private static final String TOWN = "{town}";
    private static final String WHO = "{who}";

    private SubjectLine() {}

    /**
     * One of several, always the same for the same letter. Where the action says nothing in the letter's language, a person's name
     * still stands in it; a title would not.
     */
    public static String suggested(FinishedLetter letter, Appeal appeal) {
        var tag = letter.language().tag();
        var person = PersonAtRisk.of(appeal);
        var byName = !appeal.speaks(tag) && person.filter(PersonAtRisk::isOne).isPresent();
        var language = byName ? letter.language() : LetterLanguage.of(appeal.languageFor(tag));
        var title = byName ? "" : appeal.in(tag).title();
        var who = person.flatMap(one -> one.nameIn(language)).orElse("");
        var town = letter.sender().town();
        var subjects = language.subjects().stream()
                .filter(manner -> has(manner, TITLE, title) && has(manner, TOWN, town) && has(manner, WHO, who))
                .map(manner -> manner.replace(TITLE, title).replace(WHO, who).replace(TOWN, town))
                .filter(subject -> subject.length() <= LONGEST)
                .toList();
        return chosen(subjects, letter).orElseGet(() -> appeal.in(tag).title());
    }

    private static boolean has(String manner, String place, String said) {
        return !said.isEmpty() || !manner.contains(place);
    }

    private static Optional<String> chosen(List<String> subjects, FinishedLetter letter) {
        var by = Objects.hash(letter.paragraphs(), letter.closing());
        return subjects.isEmpty() ? Optional.empty() : Optional.of(subjects.get(Math.floorMod(by, subjects.size())));
    }
}
