package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.desk.words.DoubtSentences;
import org.clarion.urgentactions.desk.words.DoubtWords;
import org.clarion.urgentactions.sheets.Cases;
import org.clarion.urgentactions.sheets.FollowUp;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/** Puts together what the form of a draft shows. */
@ApplicationScoped
class DraftViews {

    private final Pasting pasting;
    private final TakenNumbers taken;
    private final CaseChoices choices;
    private final Cases cases;
    private final DoubtSentences sentences;
    private final Reader reader;
    private final Clock clock;

    DraftViews(
            Pasting pasting,
            TakenNumbers taken,
            CaseChoices choices,
            Cases cases,
            DoubtSentences sentences,
            Reader reader,
            Clock clock) {
        this.pasting = pasting;
        this.taken = taken;
        this.choices = choices;
        this.cases = cases;
        this.sentences = sentences;
        this.reader = reader;
        this.clock = clock;
    }

    DraftView asKept(UrgentAction action) {
        var form = DraftForm.of(action.draft(), reader.locale());
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
                drafting ? doubts(action, form) : Map.of(),
                differences,
                drafting ? pasting.leftOver(action.pasted()) : List.of(),
                choices.of(action),
                drafting ? cases.lacks(action, clock.instant()) : List.of(),
                mistakes);
    }

    private Map<String, List<String>> doubts(UrgentAction action, DraftForm form) {
        var doubts = new HashMap<String, List<String>>();
        pasting.doubts(action.pasted(), form, reader.locale())
                .forEach((field, oddities) ->
                        doubts.put(field, oddities.stream().map(sentences::of).toList()));
        taken.besides(action, form.get("number")).forEach(sentence -> add(doubts, "number", sentence));
        if (action.follows() != null) {
            var sentence = reader.words(DoubtWords.class).notCarriedOver();
            notCarriedOver(action)
                    .filter(field -> !form.checked(field))
                    .forEach(field -> add(doubts, field, sentence));
        }
        return doubts;
    }

    private static Stream<String> notCarriedOver(UrgentAction action) {
        return FollowUp.NEW.stream()
                .flatMap(part -> DraftForm.TEXT_PARTS.contains(part)
                        ? action.draft().texts().keySet().stream().map(language -> language + "." + part)
                        : Stream.of(part));
    }

    private static void add(Map<String, List<String>> doubts, String field, String sentence) {
        doubts.merge(field, List.of(sentence), (one, more) -> Stream.concat(one.stream(), more.stream())
                .toList());
    }
}
