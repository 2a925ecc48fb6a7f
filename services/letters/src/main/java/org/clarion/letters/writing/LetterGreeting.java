package org.clarion.letters.writing;

import java.util.Optional;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;

/**
 * How a letter greets an official: as the sheet greets them in the letter's language. Older sheets have one salutation for
 * each, in the language they were first written in, or in two.
 */
final class LetterGreeting {

    private LetterGreeting() {}

    static String of(Target target, Appeal appeal, LetterLanguage language) {
        return Optional.ofNullable(target.said(language.tag()).salutation())
                .map(language::greeting)
                .or(() -> inItsOwn(target.salutation(), appeal, language))
                .or(() ->
                        isTheSamplesReader(target, appeal, language) ? inTheSample(appeal, language) : Optional.empty())
                .orElse(language.neutralGreeting());
    }

    private static Optional<String> inItsOwn(String salutation, Appeal appeal, LetterLanguage language) {
        if (salutation.isBlank()) { // an embassy of which only the office is known
            return Optional.empty();
        }
        var salutations = SalutationByLanguage.of(salutation);
        if (salutations.isInSeveral()) {
            return salutations.in(language).map(language::greeting);
        }
        var original = LetterLanguage.of(appeal.sheet().originalLanguage());
        return language == original ? Optional.of(language.greeting(salutation)) : Optional.empty();
    }

    /** Of several officials nobody can tell which one the sample greets, unless one of them alone reads its language best. */
    private static boolean isTheSamplesReader(Target target, Appeal appeal, LetterLanguage language) {
        var officials = appeal.targets(Target.Role.PRIMARY);
        var readers = officials.stream()
                .filter(official -> LetterLanguage.of(appeal.readBestBy(official)) == language)
                .toList();
        var only = officials.size() == 1 ? officials : readers;
        return target.role() == Target.Role.PRIMARY
                && only.size() == 1
                && only.getFirst().targetId().equals(target.targetId());
    }

    private static Optional<String> inTheSample(Appeal appeal, LetterLanguage language) {
        if (!appeal.speaks(language.tag())) {
            return Optional.empty();
        }
        var sample = PlainText.lines(appeal.in(language.tag()).sampleLetter());
        var greeting = Body.of(sample).greeting();
        var salutations = SalutationByLanguage.of(greeting);
        return salutations.isInSeveral()
                ? salutations.in(language).map(language::greeting)
                : Optional.of(greeting).filter(words -> !words.isEmpty());
    }
}
