package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/** Puts together what the form of a draft shows. */
@ApplicationScoped
class DraftViews {

    private final Pasting pasting;

    DraftViews(Pasting pasting) {
        this.pasting = pasting;
    }

    DraftView asKept(UrgentAction action) {
        return view(action, action.version(), DraftForm.of(action.draft()), List.of(), Mistakes.none());
    }

    /** With what was typed, on the version it was typed on: adding a target must not hide that somebody was faster. */
    DraftView asTyped(UrgentAction action, long onVersion, DraftForm form, Mistakes mistakes) {
        return view(action, onVersion, form, List.of(), mistakes);
    }

    /** With what was typed, and where somebody else's newer version differs. Saving again replaces theirs. */
    DraftView beside(UrgentAction theirs, DraftForm yours) {
        return view(theirs, theirs.version(), yours, yours.differences(DraftForm.of(theirs.draft())), Mistakes.none());
    }

    private DraftView view(
            UrgentAction action,
            long version,
            DraftForm form,
            List<DraftForm.Difference> differences,
            Mistakes mistakes) {
        var drafting = action.stage() == Stage.DRAFT;
        return new DraftView(
                action,
                version,
                form,
                drafting ? pasting.doubts(action.pasted(), form) : Map.of(),
                differences,
                drafting ? pasting.leftOver(action.pasted()) : List.of(),
                mistakes);
    }
}
