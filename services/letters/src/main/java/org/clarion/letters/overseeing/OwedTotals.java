package org.clarion.letters.overseeing;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.clarion.letters.appeals.Appeals;
import org.clarion.letters.reviewing.HeldTexts;
import org.clarion.letters.stating.TotalsLetters;
import org.clarion.pages.Reader;

/** What waits for staff at the desk of letters: texts to read, and totals that are owed to officials and to the people at risk. */
@RequestScoped
class OwedTotals {

    private static final int SHOWN = 10;

    /** An action that has ended, and whose totals have not gone back. */
    public record Owed(UUID actionId, String title, String number) {

        public String path() {
            return "/desk/letters/totals/" + actionId;
        }
    }

    private final TotalsLetters letters;
    private final HeldTexts texts;
    private final Appeals appeals;
    private final Reader reader;

    OwedTotals(TotalsLetters letters, HeldTexts texts, Appeals appeals, Reader reader) {
        this.letters = letters;
        this.texts = texts;
        this.appeals = appeals;
        this.reader = reader;
    }

    List<Owed> all() {
        return letters.owed(SHOWN).stream()
                .flatMap(id -> appeals.of(id).stream())
                .map(appeal -> new Owed(
                        appeal.id(),
                        appeal.in(reader.language()).title(),
                        appeal.sheet().number()))
                .toList();
    }

    int toRead() {
        return Math.toIntExact(texts.waitingCount());
    }
}
