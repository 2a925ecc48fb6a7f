package org.clarion.urgentactions.sheets;

import java.util.HashMap;
import java.util.Map;
import org.clarion.contracts.Sheet.SheetText;

/** Adds what happened to the texts of a sheet. */
final class Outcomes {

    private Outcomes() {}

    static Draft told(Draft draft, Map<String, String> outcomes) {
        var texts = new HashMap<String, SheetText>();
        draft.texts().forEach((language, text) -> texts.put(language, with(text, outcomes.getOrDefault(language, ""))));
        return new Draft(
                draft.series(),
                draft.counter(),
                draft.year(),
                draft.aiIndex(),
                draft.country(),
                draft.zone(),
                draft.subjects(),
                draft.targets(),
                draft.preferredLanguages(),
                draft.ownLanguageOk(),
                draft.actUntil(),
                draft.previous(),
                draft.originalLanguage(),
                texts);
    }

    private static SheetText with(SheetText text, String outcome) {
        return new SheetText(
                text.title(),
                text.summary(),
                text.points(),
                text.sampleLetter(),
                text.background(),
                outcome.isBlank() ? null : outcome.strip());
    }
}
