package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.sheets.Cases;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;
import org.jspecify.annotations.Nullable;

/** Puts together what the form of a draft shows. */
@ApplicationScoped
class DraftViews {

    private final Pasting pasting;
    private final OpenDoubts doubts;
    private final CaseChoices choices;
    private final Cases cases;
    private final Reader reader;
    private final Clock clock;

    DraftViews(Pasting pasting, OpenDoubts doubts, CaseChoices choices, Cases cases, Reader reader, Clock clock) {
        this.pasting = pasting;
        this.doubts = doubts;
        this.choices = choices;
        this.cases = cases;
        this.reader = reader;
        this.clock = clock;
    }

    DraftView asKept(UrgentAction action) {
        return asKept(action, null, null);
    }

    /** @param left the language to show there, and {@code right} the one beside it; without them those the reader is likeliest to want */
    DraftView asKept(UrgentAction action, @Nullable String left, @Nullable String right) {
        var form = DraftForm.of(action.draft(), reader.locale());
        form.show(left, right);
        return view(action, new Opened(action.version(), Untouched.of(form)), form, List.of(), Mistakes.none());
    }

    /** With what was typed, on the version it was typed on: adding a target must not hide that somebody was faster. */
    DraftView asTyped(UrgentAction action, Opened opened, DraftForm form, Mistakes mistakes) {
        return view(action, opened, form, List.of(), mistakes);
    }

    /** With what was typed, theirs where nothing was, and where the two differ. Saving again replaces theirs. */
    DraftView beside(UrgentAction theirs, Opened opened, DraftForm yours) {
        var form = DraftForm.of(theirs.draft(), reader.locale());
        yours.takeOver(form, opened.untouched());
        var reopened = new Opened(theirs.version(), Untouched.of(form));
        return view(theirs, reopened, yours, yours.differences(form), Mistakes.none());
    }

    /** The state of the action that a form was opened on. */
    record Opened(long version, Untouched untouched) {}

    private DraftView view(
            UrgentAction action,
            Opened opened,
            DraftForm form,
            List<DraftForm.Difference> differences,
            Mistakes mistakes) {
        var drafting = action.stage() == Stage.DRAFT;
        return new DraftView(
                action,
                opened.version(),
                opened.untouched().written(),
                form,
                form.languages().pair(reader.language()),
                action.stage() == Stage.ENDED ? Map.of() : doubts.of(action, form),
                differences,
                drafting ? pasting.leftOver(action.pasted()) : List.of(),
                choices.of(action),
                drafting ? cases.lacks(action, clock.instant()) : List.of(),
                mistakes);
    }
}
