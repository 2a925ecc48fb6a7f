package org.clarion.urgentactions.papers;

import java.util.UUID;

/**
 * What a document can be attached to.
 *
 * @param id of the action, the plan or the ask; of an outcome its action's
 */
public record PaperSubject(Kind kind, UUID id) {

    /** What it is. */
    public enum Kind {
        ACTION,
        /** How an action turned out. */
        OUTCOME,
        PLAN,
        ASK
    }

    public static PaperSubject action(UUID id) {
        return new PaperSubject(Kind.ACTION, id);
    }

    public static PaperSubject outcome(UUID actionId) {
        return new PaperSubject(Kind.OUTCOME, actionId);
    }

    public static PaperSubject plan(UUID id) {
        return new PaperSubject(Kind.PLAN, id);
    }

    public static PaperSubject ask(UUID id) {
        return new PaperSubject(Kind.ASK, id);
    }
}
