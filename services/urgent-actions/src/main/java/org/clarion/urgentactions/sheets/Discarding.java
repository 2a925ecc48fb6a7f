package org.clarion.urgentactions.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/** What becomes of drafts that are not launched: withdrawn before issue and kept, or deleted. Nobody else ever heard of them. */
@ApplicationScoped
public class Discarding {

    private final UrgentActions actions;
    private final StaffActs acts;
    private final Clock clock;

    Discarding(UrgentActions actions, StaffActs acts, Clock clock) {
        this.actions = actions;
        this.acts = acts;
        this.clock = clock;
    }

    /** Withdraws it before issue: it stays at the desk, with why. */
    @Transactional
    public Deed withdraw(UUID id, long onVersion, String why, String by) {
        return DeedGuard.on(
                actions.forDeed(id),
                Stage.DRAFT,
                onVersion,
                found -> DeedGuard.unless(Lengths.ofReason(why), found, () -> {
                    found.withdraw(why.strip(), by, clock.instant());
                    acts.record(StaffAct.of("withdrew a draft", id)
                            .on(id)
                            .changed(PublicFact.STATUS, Stage.DRAFT, Stage.WITHDRAWN));
                    return new Deed.Done(found);
                }));
    }

    /** Makes a draft again of what was withdrawn. */
    @Transactional
    public Deed takeUp(UUID id, String by) {
        return DeedGuard.on(actions.forDeed(id), Stage.WITHDRAWN, found -> {
            found.takeUp(by, clock.instant());
            acts.record(StaffAct.of("took up a draft again", id)
                    .on(id)
                    .changed(PublicFact.STATUS, Stage.WITHDRAWN, Stage.DRAFT));
            return new Deed.Done(found);
        });
    }

    /** Deletes a draft or what was withdrawn, for good. What was launched is never deleted. */
    @Transactional
    public Deed delete(UUID id, long onVersion) {
        var found = actions.forDeed(id);
        var stage =
                found.filter(action -> action.stage() == Stage.WITHDRAWN).isPresent() ? Stage.WITHDRAWN : Stage.DRAFT;
        return DeedGuard.on(found, stage, onVersion, action -> {
            actions.delete(action);
            acts.record("deleted a draft", id.toString());
            return new Deed.Done(action);
        });
    }
}
