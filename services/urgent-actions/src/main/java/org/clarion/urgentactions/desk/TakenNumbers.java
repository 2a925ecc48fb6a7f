package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.desk.words.DoubtWords;
import org.clarion.urgentactions.desk.words.FieldWords;
import org.clarion.urgentactions.reading.SheetNumber;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.CaseFinding.Joins;
import org.clarion.urgentactions.sheets.Cases;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.UrgentAction;

/** Says at the number of a draft which other actions have it: reports that name a number alone fit all of them. */
@ApplicationScoped
class TakenNumbers {

    private final Actions actions;
    private final Cases cases;
    private final Reader reader;

    TakenNumbers(Actions actions, Cases cases, Reader reader) {
        this.actions = actions;
        this.cases = cases;
        this.reader = reader;
    }

    /** A sentence on those who have this number, as it was typed, beside this draft and the sheets of its case. */
    List<String> besides(UrgentAction draft, String typed) {
        var own = cases.find(draft) instanceof Joins(var one) ? one.id() : null;
        var others = SheetNumber.typed(typed)
                .map(number -> actions.sameNumber(draft.id(), number.counter(), number.year()))
                .orElse(List.of())
                .stream()
                .filter(other -> own == null || !own.equals(other.caseId()))
                .toList();
        return others.isEmpty() ? List.of() : List.of(sentence(typed, others));
    }

    private String sentence(String number, List<UrgentAction> others) {
        return words().numberTaken(number, others.stream().map(this::described).collect(Collectors.joining("; ")));
    }

    private String described(UrgentAction action) {
        var draft = action.draft();
        var series = reader.words(FieldWords.class).series(draft.series());
        return String.join(", ", series, country(draft), words().stage(action.stage()));
    }

    private String country(Draft draft) {
        return draft.country() == null ? words().noCountryYet() : reader.country(draft.country());
    }

    private DoubtWords words() {
        return reader.words(DoubtWords.class);
    }
}
