package org.clarion.urgentactions.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What other services have stated that somebody has to look at, of all actions together. As old as their last statements. */
@ApplicationScoped
@Transactional
public class StatedWork {

    private final ActionStatements statements;

    StatedWork(ActionStatements statements) {
        this.statements = statements;
    }

    /** Reports that count once a coordinator has let them. */
    public long held() {
        return statements.sum("""
                select coalesce(sum(cast(said #>> '{notCounted,held}' as bigint)), 0)
                from action_statement where kind = 'figures.stated.v1'""");
    }

    /** Letters about live actions that were refused, came back or never left. */
    public long notArrived() {
        return statements.sum("""
                select coalesce(sum(cast(said #>> '{stages,bounced}' as bigint) + cast(said #>> '{stages,returned}' as bigint)
                    + cast(said #>> '{stages,failed}' as bigint)), 0)
                from action_statement join urgent_action on urgent_action.id = action_id
                where kind = 'ledger.stated.v1' and stage = 'LIVE'""");
    }
}
