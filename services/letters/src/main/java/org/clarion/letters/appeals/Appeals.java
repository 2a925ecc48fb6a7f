package org.clarion.letters.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.clarion.sheets.SheetCopies;

/** The urgent actions we know of. */
@ApplicationScoped
public class Appeals {

    private final SheetCopies copies;

    Appeals(SheetCopies copies) {
        this.copies = copies;
    }

    /** As a page shows it. */
    public Optional<Appeal> of(UUID actionId) {
        return copies.of(actionId).map(Appeal::new);
    }

    /** As the table has it this very moment: before a letter is taken or leaves. */
    public Optional<Appeal> newest(UUID actionId) {
        return copies.newest(actionId).map(Appeal::new);
    }
}
