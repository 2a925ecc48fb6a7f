package org.clarion.letters.writing;

import java.util.List;
import java.util.stream.Stream;
import org.clarion.pages.OtherLanguage.Carried;

/** A letter as the fields of a form, the counterpart of {@link LetterForm}. */
final class LetterFields {

    private LetterFields() {}

    /** @param step which page of the letter they lead to */
    static List<Carried> of(LetterDraft draft, String subject, String step) {
        return Stream.of(
                        draft.targets().stream().map(id -> new Carried("target", id.toString())),
                        draft.points().stream().map(point -> new Carried("point", point.toString())),
                        Stream.of(
                                new Carried("country", draft.country()),
                                new Carried("language", draft.language().tag()),
                                new Carried("text", draft.text()),
                                new Carried("name", draft.name()),
                                new Carried("town", draft.town()),
                                new Carried("subject", subject),
                                new Carried("step", step)))
                .flatMap(each -> each)
                .toList();
    }
}
