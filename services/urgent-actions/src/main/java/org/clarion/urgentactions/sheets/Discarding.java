package org.clarion.urgentactions.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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
        var found = actions.forDeed(id).orElse(null);
        if (found == null) {
            return new Deed.Unknown();
        }
        if (found.stage() != Stage.DRAFT) {
            return new Deed.AlreadyDone(found);
        }
        if (found.version() != onVersion) {
            return new Deed.Overtaken(found);
        }
        if (why.isBlank()) {
            return new Deed.Unfit(found, List.of(new Lack("reason", Need.Wanted.REASON)));
        }
        var tooLong = Lengths.exceeded("reason", why);
        if (!tooLong.isEmpty()) {
            return new Deed.Unfit(found, tooLong);
        }
        found.withdraw(why.strip(), by, clock.instant());
        acts.record(
                StaffAct.of("withdrew a draft", id).on(id).changed(PublicFact.STATUS, Stage.DRAFT, Stage.WITHDRAWN));
        return new Deed.Done(found);
    }

    /** Makes a draft again of what was withdrawn. */
    @Transactional
    public Deed takeUp(UUID id, String by) {
        var found = actions.forDeed(id).orElse(null);
        if (found == null) {
            return new Deed.Unknown();
        }
        if (found.stage() != Stage.WITHDRAWN) {
            return new Deed.AlreadyDone(found);
        }
        found.takeUp(by, clock.instant());
        acts.record(StaffAct.of("took up a draft again", id)
                .on(id)
                .changed(PublicFact.STATUS, Stage.WITHDRAWN, Stage.DRAFT));
        return new Deed.Done(found);
    }

    /** Deletes a draft or what was withdrawn, for good. What was launched is never deleted. */
    @Transactional
    public Deed delete(UUID id, long onVersion) {
        var found = actions.forDeed(id).orElse(null);
        if (found == null) {
            return new Deed.Unknown();
        }
        if (found.isPublished()) {
            return new Deed.AlreadyDone(found);
        }
        if (found.version() != onVersion) {
            return new Deed.Overtaken(found);
        }
        actions.delete(found);
        acts.record("deleted a draft", id.toString());
        return new Deed.Done(found);
    }
}
