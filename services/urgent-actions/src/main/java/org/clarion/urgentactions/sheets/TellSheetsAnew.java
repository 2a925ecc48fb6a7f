package org.clarion.urgentactions.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent;
import org.clarion.contracts.UrgentActionEvent.UrgentActionChanged;
import org.clarion.contracts.UrgentActionEvent.UrgentActionEnded;
import org.clarion.outbox.Recollection;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/** Every sheet that was ever launched, as it reads now: to those who heard of it before it is no news. */
@ApplicationScoped
class TellSheetsAnew implements Recollection {

    private final UrgentActions actions;

    TellSheetsAnew(UrgentActions actions) {
        this.actions = actions;
    }

    @Override
    public Topic topic() {
        return Topic.URGENT_ACTIONS;
    }

    @Override
    public Portion after(UUID upTo, int most) {
        var found = actions.launchedAfter(upTo, most);
        var events = found.stream().map(TellSheetsAnew::news).toList();
        return new Portion(
                events,
                found.size() < most
                        ? Optional.empty()
                        : Optional.of(found.getLast().id()));
    }

    private static UrgentActionEvent news(UrgentAction action) {
        var sheet = Publication.of(action, action.version());
        return action.stage() == Stage.ENDED ? new UrgentActionEnded(sheet) : new UrgentActionChanged(sheet);
    }
}
