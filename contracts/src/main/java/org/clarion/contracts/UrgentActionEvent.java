package org.clarion.contracts;

import java.util.UUID;

/** What the urgent-actions service tells: always the whole public state of the sheet, so that the last one is enough. */
public sealed interface UrgentActionEvent extends Event {

    Sheet sheet();

    @Override
    default UUID subject() {
        return sheet().actionId();
    }

    /** The action is live. Offer it to supporters and let them act. */
    @EventType("urgent-action.launched.v1")
    record UrgentActionLaunched(Sheet sheet) implements UrgentActionEvent {}

    /** A published action reads differently now, or is open again after it had ended. Replace your copy. */
    @EventType("urgent-action.changed.v1")
    record UrgentActionChanged(Sheet sheet) implements UrgentActionEvent {}

    /** The action is over. Stop asking people to act, and show what happened. */
    @EventType("urgent-action.ended.v1")
    record UrgentActionEnded(Sheet sheet) implements UrgentActionEvent {}
}
