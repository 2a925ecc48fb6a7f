package org.clarion.letters.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;

/** What the sample letter of an action becomes when somebody sends it as it is, one for each official and copy. */
@ApplicationScoped
public class LettersBefore {

    private final Clock clock;

    LettersBefore(Clock clock) {
        this.clock = clock;
    }

    /** @param reader the language of whoever would write */
    public List<FinishedLetter> of(Appeal appeal, String reader) {
        var wished = LetterLanguage.bestFor(appeal, reader);
        var language = appeal.speaks(wished.tag())
                ? wished
                : LetterLanguage.of(appeal.sheet().originalLanguage());
        var sample = Body.of(PlainText.lines(appeal.in(language.tag()).sampleLetter()))
                .text();
        return appeal.sheet().targets().stream()
                .flatMap(target -> one(appeal, target, language, sample).stream())
                .toList();
    }

    /** A copy is written by somebody who lives where it is read. */
    private List<FinishedLetter> one(Appeal appeal, Target target, LetterLanguage language, String sample) {
        var country = target.copyFor() == null ? "" : target.copyFor();
        var draft = new LetterDraft(Set.of(target.targetId()), country, language, sample, "", "", Set.of());
        return FinishedLetter.all(draft, appeal, appeal.day(clock.instant()));
    }
}
