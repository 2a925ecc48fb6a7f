package org.clarion.supporters.mailing;

import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.supporters.actions.AlertedActions;

/** The sheets that mails are about, each read once in a transaction: as it was when the first of its mails was written. */
@TransactionScoped
class MailedSheets {

    private final AlertedActions actions;
    private final Map<UUID, Optional<Sheet>> live = new HashMap<>();
    private final Map<UUID, Optional<Sheet>> over = new HashMap<>();
    private final Map<UUID, Optional<Sheet>> before = new HashMap<>();
    private final Map<UUID, Set<UUID>> matters = new HashMap<>();

    MailedSheets(AlertedActions actions) {
        this.actions = actions;
    }

    Optional<Sheet> live(UUID actionId) {
        return live.computeIfAbsent(actionId, actions::live);
    }

    Optional<Sheet> over(UUID actionId) {
        return over.computeIfAbsent(actionId, actions::over);
    }

    Optional<Sheet> before(Sheet sheet) {
        return before.computeIfAbsent(sheet.actionId(), any -> actions.before(sheet));
    }

    Set<UUID> ofTheSameCase(Sheet sheet) {
        return matters.computeIfAbsent(sheet.actionId(), any -> actions.ofTheSameCase(sheet));
    }

    Optional<Sheet> of(UUID actionId) {
        return actions.of(actionId);
    }
}
