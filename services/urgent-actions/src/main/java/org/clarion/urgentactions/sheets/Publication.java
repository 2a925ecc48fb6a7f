package org.clarion.urgentactions.sheets;

import java.util.Objects;
import org.clarion.contracts.Sheet;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/** A launched action as others may know it. */
final class Publication {

    private Publication() {}

    static Sheet of(UrgentAction action, long version) {
        var draft = action.draft();
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
                action.stage() == Stage.ENDED ? Sheet.Status.ENDED : Sheet.Status.LIVE,
                Objects.requireNonNull(action.launchedAt()),
                action.endedAt(),
                draft.previous(),
                draft.originalLanguage(),
                draft.texts());
    }
}
