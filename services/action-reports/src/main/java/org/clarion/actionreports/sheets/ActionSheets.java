package org.clarion.actionreports.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.sheets.SheetCopies;

/** All actions we heard of, from memory: whoever hands in a report must not wait for a look-up. */
@ApplicationScoped
public class ActionSheets {

    private final SheetCopies copies;

    ActionSheets(SheetCopies copies) {
        this.copies = copies;
    }

    public Optional<ActionSheet> of(UUID actionId) {
        return copies.of(actionId).map(ActionSheet::new);
    }

    /** When we heard of its sheet as it is now. */
    public Instant heardAt(ActionSheet appeal) {
        return copies.heardAt(appeal.actionId()).orElse(appeal.sheet().launchedAt());
    }

    /** The latest launched first. */
    public List<ActionSheet> all() {
        return copies.all().stream().map(ActionSheet::new).toList();
    }
}
