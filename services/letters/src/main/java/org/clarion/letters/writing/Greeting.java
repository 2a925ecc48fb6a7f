package org.clarion.letters.writing;

import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;

/** How a letter greets an official. A sheet has one salutation for each, in the language it was first written in. */
final class Greeting {

    private Greeting() {}

    static String of(Target target, Appeal appeal, LetterLanguage language) {
        if (language == LetterLanguage.of(appeal.sheet().originalLanguage())) {
            return language.greeting(target.salutation());
        }
        var translated = isTheSamplesReader(target, appeal) ? inTheSample(appeal, language) : "";
        return translated.isEmpty() ? language.neutralGreeting() : translated;
    }

    /** Of several officials nobody can tell which one the sample greets. */
    private static boolean isTheSamplesReader(Target target, Appeal appeal) {
        return target.role() == Target.Role.PRIMARY
                && appeal.targets(Target.Role.PRIMARY).size() == 1;
    }

    private static String inTheSample(Appeal appeal, LetterLanguage language) {
        return appeal.speaks(language.tag())
                ? Body.of(PlainText.lines(appeal.in(language.tag()).sampleLetter()))
                        .greeting()
                : "";
    }
}
