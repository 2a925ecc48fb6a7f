package org.clarion.urgentactions.sheets;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;
import org.jspecify.annotations.Nullable;

/** A launched action as others may know it. */
final class Publication {

    private Publication() {}

    static Sheet of(UrgentAction action, long version) {
        return of(action, action.draft(), action.stage() == Stage.ENDED, action.endedAt(), version);
    }

    /** As it will read once it has ended so. */
    static Sheet ended(UrgentAction action, Draft withOutcome, Instant at) {
        return of(action, withOutcome, true, at, action.version());
    }

    private static Sheet of(UrgentAction action, Draft draft, boolean ended, @Nullable Instant endedAt, long version) {
        return new Sheet(
                action.id(),
                version,
                draft.counter(),
                draft.year(),
                draft.series(),
                draft.aiIndex(),
                Objects.requireNonNull(draft.country()),
                Objects.requireNonNull(draft.zone()),
                draft.subjects(),
                draft.targets(),
                draft.preferredLanguages(),
                draft.ownLanguageOk(),
                Objects.requireNonNull(draft.actUntil()),
                Objects.requireNonNull(action.endsAt()),
                ended ? Sheet.Status.ENDED : Sheet.Status.LIVE,
                Objects.requireNonNull(action.launchedAt()),
                endedAt,
                draft.previous(),
                draft.originalLanguage(),
                ended ? draft.texts() : unsaid(draft.texts()),
                action.caseId(),
                draft.sheetKind(),
                action.replaces(),
                action.replacedBy(),
                action.newer(),
                ended ? draft.outcomeKind() : null,
                action.announced(),
                draft.themes().isEmpty() ? null : draft.themes());
    }

    /** Of an action that was opened again nobody hears how it ended before. */
    private static Map<String, SheetText> unsaid(Map<String, SheetText> texts) {
        var unsaid = new TreeMap<String, SheetText>();
        texts.forEach((language, text) -> unsaid.put(
                language,
                new SheetText(
                        text.title(), text.summary(), text.points(), text.sampleLetter(), text.background(), null)));
        return unsaid;
    }
}
