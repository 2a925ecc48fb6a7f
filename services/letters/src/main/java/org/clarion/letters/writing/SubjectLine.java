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
     * One of several, always the same for the same letter, and in its language. Where the action says nothing in that language, the
     * country stands for the title, and beside the name of a person where there is one. A language that we do not know gets the title.
     */
    public static String suggested(FinishedLetter letter, Appeal appeal) {
        var language = letter.language();
        var tag = language.tag();
        var spoken = appeal.speaks(tag);
        var title = spoken
                ? appeal.in(tag).title()
                : language.country(appeal.sheet().country());
        var who = PersonAtRisk.of(appeal).flatMap(one -> one.nameIn(language)).orElse("");
        var town = letter.sender().town();
        var subjects = language.subjects().stream()
                .filter(manner -> spoken || (who.isEmpty() ? !manner.equals(TITLE) : manner.contains(WHO)))
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
