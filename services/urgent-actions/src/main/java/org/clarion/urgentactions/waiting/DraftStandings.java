package org.clarion.urgentactions.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.checking.DraftCheck;
import org.clarion.urgentactions.desk.words.LackSentences;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.waiting.MyDrafts.MyDraft;

/** How a draft stands, in the words of whoever has it in their hands. */
@ApplicationScoped
class DraftStandings {

    private static final int NAMED = 2;

    private final Launching launching;
    private final LackSentences sentences;
    private final Reader reader;

    DraftStandings(Launching launching, LackSentences sentences, Reader reader) {
        this.launching = launching;
        this.sentences = sentences;
        this.reader = reader;
    }

    List<String> of(MyDraft draft) {
        var said = new ArrayList<String>();
        if (draft.isRefusedAtItsTime()) {
            said.add(words().planRefused());
        }
        if (draft.check() != null) {
            said.add(check(draft.check(), draft.action()));
        }
        said.add(lacks(draft.action()));
        return said;
    }

    private String check(DraftCheck check, UrgentAction action) {
        var passed = check.isPassed(action.version());
        return switch (check.stage()) {
            case GIVEN -> passed ? words().checkPassed(check.askedOf()) : words().checkGiven(check.askedOf());
            case REFUSED -> passed ? words().checkPassed(check.askedOf()) : words().checkRefused(check.askedOf());
            case ASKED, CALLED_OFF -> words().checkAsked(check.askedOf());
        };
    }

    private String lacks(UrgentAction action) {
        var lacks = launching.lacks(action);
        return lacks.isEmpty()
                ? words().ready()
                : words().lacks(
                                lacks.size(),
                                lacks.stream().limit(NAMED).map(sentences::of).collect(Collectors.joining(" ")),
                                Math.max(0, lacks.size() - NAMED));
    }

    private WaitingWords words() {
        return reader.words(WaitingWords.class);
    }
}
