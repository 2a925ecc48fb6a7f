package org.clarion.urgentactions.waiting;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.clarion.pages.Desk;
import org.clarion.urgentactions.checking.CheckViews;
import org.clarion.urgentactions.checking.DraftCheck;
import org.clarion.urgentactions.checking.DraftCheck.CheckStage;
import org.clarion.urgentactions.planning.PlannedLaunch;
import org.clarion.urgentactions.planning.Planning;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.waiting.WaitingLine.Urgency;
import org.jspecify.annotations.Nullable;

/** Drafts in somebody's hands: those they began, wrote on last, had checked, or planned in vain; with what stands in their way. */
@RequestScoped
class MyDrafts implements WaitingSource {

    private final Actions actions;
    private final CheckViews checks;
    private final Planning planning;
    private final DraftStandings standings;
    private final Desk desk;

    MyDrafts(Actions actions, CheckViews checks, Planning planning, DraftStandings standings, Desk desk) {
        this.actions = actions;
        this.checks = checks;
        this.planning = planning;
        this.standings = standings;
        this.desk = desk;
    }

    /** A draft with what was asked and planned of it. */
    record MyDraft(
            UrgentAction action,
            @Nullable DraftCheck check,
            @Nullable PlannedLaunch plan) {

        boolean isInTheHandsOf(String who) {
            return action.begunBy().equals(who)
                    || action.changedBy().equals(who)
                    || (isChecked() && check != null && check.askedBy().equals(who))
                    || (isRefusedAtItsTime() && plan != null && plan.plannedBy().equals(who));
        }

        boolean isChecked() {
            return check != null && check.stage() != CheckStage.ASKED;
        }

        boolean isRefused() {
            return check != null && check.stage() == CheckStage.REFUSED && !check.isPassed(action.version());
        }

        boolean isRefusedAtItsTime() {
            return plan != null && plan.refusedAt() != null;
        }

        /** Whether it goes out by itself: nobody has to do anything. */
        boolean isPlanned() {
            return plan != null && plan.refusedAt() == null;
        }

        Urgency urgency() {
            return isRefusedAtItsTime() ? Urgency.LATE : isRefused() ? Urgency.SOON : Urgency.OPEN;
        }
    }

    @Override
    public List<WaitingLine> waitingFor(String who) {
        return desk.isDrafting()
                ? actions.drafts().stream()
                        .map(action -> new MyDraft(action, checks.of(action), planning.of(action.id())))
                        .filter(draft -> draft.isInTheHandsOf(who) && !draft.isPlanned())
                        .flatMap(this::line)
                        .toList()
                : List.of();
    }

    private Stream<WaitingLine> line(MyDraft draft) {
        var path = "/desk/actions/" + draft.action().id() + (draft.isRefused() ? "/check" : "");
        return Stream.of(WaitingLine.of(draft.urgency(), draft.action(), path, standings.of(draft)));
    }
}
