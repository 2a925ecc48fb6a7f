package org.clarion.letters.writing;

import java.util.List;
import org.clarion.letters.appeals.Appeal;

/**
 * What to say on the telephone, in a minute.
 *
 * @param language of the sentences, BCP 47
 */
public record CallScript(String language, String hello, String about, List<String> points, String thanks) {

    /** In the letter's language where the action has words in it, else in the action's own. */
    static CallScript of(LetterDraft draft, Appeal appeal) {
        var tag = appeal.languageFor(draft.language().tag());
        var language = LetterLanguage.of(tag);
        var text = appeal.in(tag);
        var who = PersonAtRisk.of(appeal).flatMap(person -> person.nameIn(language));
        return new CallScript(
                tag,
                draft.name().isEmpty()
                        ? language.said("call.hello")
                        : language.said("call.helloName").formatted(draft.name()),
                language.said("call.about").formatted(who.orElse(text.title())),
                text.points(),
                language.said("call.thanks"));
    }
}
