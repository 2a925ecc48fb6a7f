package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.desk.words.ActionTitles;
import org.clarion.urgentactions.desk.words.DraftWords;
import org.clarion.urgentactions.sheets.CaseFinding;
import org.clarion.urgentactions.sheets.CaseFinding.Joins;
import org.clarion.urgentactions.sheets.CaseSheets;
import org.clarion.urgentactions.sheets.Cases;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/** The cases a draft may belong to, to choose from; nothing where there is nothing to choose. */
@ApplicationScoped
class CaseChoices {

    private final Cases cases;
    private final ActionTitles titles;
    private final Reader reader;

    CaseChoices(Cases cases, ActionTitles titles, Reader reader) {
        this.cases = cases;
        this.titles = titles;
        this.reader = reader;
    }

    List<Choice> of(UrgentAction action) {
        var near = action.stage() == Stage.DRAFT ? cases.near(action.draft()) : List.<CaseSheets>of();
        if (near.isEmpty()) {
            return List.of();
        }
        var words = reader.words(DraftWords.class);
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(
                "", byItself(CaseFinding.of(action.id(), action.draft().ofCase(null), near))));
        near.forEach(one -> choices.add(new Choice(one.id().toString(), named(one))));
        choices.add(new Choice(action.id().toString(), words.caseOfItsOwn()));
        return choices;
    }

    /** "Peru: Second UA 106.23: Refugees sent back". */
    String named(CaseSheets one) {
        return reader.country(one.matter().country())
                + one.newest().map(newest -> ": " + titles.inFull(newest)).orElse("");
    }

    private String byItself(CaseFinding found) {
        var words = reader.words(DraftWords.class);
        return found instanceof Joins(var one) ? words.caseFound(named(one)) : words.caseUnclear();
    }
}
