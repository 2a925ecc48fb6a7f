package org.clarion.letters.stating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.appeals.Appeals;
import org.clarion.letters.writing.LetterLanguage;

/** Letters of totals that were signed, as they read: with the figures of then. */
@ApplicationScoped
class KeptTotals {

    private final Appeals appeals;
    private final KnownFigures figures;
    private final TotalsWriting writing;

    KeptTotals(Appeals appeals, KnownFigures figures, TotalsWriting writing) {
        this.appeals = appeals;
        this.figures = figures;
        this.writing = writing;
    }

    /** Empty once the sheet does not name its official any more. */
    Optional<TotalsSheet> sheet(TotalsLetter letter) {
        return appeals.of(letter.actionId()).flatMap(appeal -> addressee(letter, appeal)
                .map(to -> writing.write(
                        to, figures.read(letter.figures()), letter.signature(), appeal.day(letter.signedAt()))));
    }

    private static Optional<TotalsAddressee> addressee(TotalsLetter letter, Appeal appeal) {
        var language = LetterLanguage.of(letter.language());
        return letter.targetId().isEmpty()
                ? Optional.of(TotalsAddressee.people(appeal, language))
                : letter.targetId()
                        .flatMap(appeal::target)
                        .map(target ->
                                new TotalsAddressee(appeal, target.in(language.tag()), language, letter.sentTo()));
    }
}
