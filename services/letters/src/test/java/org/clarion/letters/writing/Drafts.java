package org.clarion.letters.writing;

import java.util.Set;
import org.clarion.letters.Sheets;

/** Letters that people write in tests. */
public final class Drafts {

    private Drafts() {}

    /** Amina in Boston writes Spanish to the minister and copies the embassy. */
    public static LetterDraft aminas() {
        return new LetterDraft(
                Set.of(Sheets.MINISTER.targetId(), Sheets.EMBASSY.targetId()),
                "US",
                LetterLanguage.ES,
                "Soy maestra y he visto lo que pasa cuando un niño pierde un año.\n\nLe pido que reabra la escuela de Písac"
                        + " antes de que empiece el curso y que proteja a quienes enseñan.",
                "Amina Núñez",
                "Boston",
                Set.of());
    }
}
