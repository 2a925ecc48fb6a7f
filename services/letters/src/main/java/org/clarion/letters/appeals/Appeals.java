package org.clarion.letters.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.clarion.letters.directories.EmbassiesHere;
import org.clarion.sheets.SheetCopies;

/** The urgent actions we know of. */
@ApplicationScoped
public class Appeals {

    private final SheetCopies copies;
    private final EmbassiesHere embassies;

    Appeals(SheetCopies copies, EmbassiesHere embassies) {
        this.copies = copies;
        this.embassies = embassies;
    }

    /** As a page shows it. */
    public Optional<Appeal> of(UUID actionId) {
        return copies.of(actionId).map(Appeal::new);
    }

    /** As a page shows it to somebody in this country; empty while that is unknown. */
    public Optional<Appeal> of(UUID actionId, String country) {
        return of(actionId).map(appeal -> from(appeal, country));
    }

    /** As the table has it this very moment, for a letter from this country. */
    public Optional<Appeal> newest(UUID actionId, String country) {
        return newest(actionId).map(appeal -> from(appeal, country));
    }

    private Appeal from(Appeal appeal, String country) {
        return new Appeal(appeal.sheet(), embassies.besides(appeal.sheet(), country));
    }

    /** As the table has it this very moment: before a letter is taken or leaves. */
    public Optional<Appeal> newest(UUID actionId) {
        return copies.newest(actionId).map(Appeal::new);
    }
}
