package org.clarion.urgentactions.waiting;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.checking.CheckViews;
import org.clarion.urgentactions.waiting.WaitingLine.Urgency;

/** Actions that somebody is asked to look at before they go out. */
@RequestScoped
class ChecksAskedOfMe implements WaitingSource {

    private final CheckViews checks;
    private final Reader reader;

    ChecksAskedOfMe(CheckViews checks, Reader reader) {
        this.checks = checks;
        this.reader = reader;
    }

    @Override
    public List<WaitingLine> waitingFor(String who) {
        return checks.waitingFor(who).stream()
                .map(action -> WaitingLine.of(
                        Urgency.SOON,
                        action,
                        "/desk/actions/" + action.id() + "/check",
                        List.of(reader.words(WaitingWords.class).toCheck())))
                .toList();
    }
}
