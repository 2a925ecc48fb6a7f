package org.clarion.urgentactions.waiting;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.clarion.pages.Desk;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.asks.UnseenAsks;
import org.clarion.urgentactions.waiting.WaitingLine.Urgency;

/** Plans with asks that nobody has looked at for half a year: they wait for coordinators. */
@RequestScoped
class AsksToLookAt implements WaitingSource {

    private final UnseenAsks unseen;
    private final Reader reader;
    private final Desk desk;

    AsksToLookAt(UnseenAsks unseen, Reader reader, Desk desk) {
        this.unseen = unseen;
        this.reader = reader;
        this.desk = desk;
    }

    @Override
    public List<WaitingLine> waitingFor(String who) {
        if (!desk.isCoordinating()) {
            return List.of();
        }
        var words = reader.words(WaitingWords.class);
        return unseen.byPlan().stream()
                .map(one -> WaitingLine.of(
                        Urgency.OPEN,
                        one.plan().title(),
                        "/desk/plans/" + one.plan().id() + "?stale=yes",
                        words.unseenAsks(one.asks().size())))
                .toList();
    }
}
