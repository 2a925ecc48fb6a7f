package org.clarion.urgentactions.showing;

import java.util.UUID;
import org.clarion.contracts.SheetKind;
import org.jspecify.annotations.Nullable;

/** Another sheet of the same case, as a page leads to it. */
public record ChainLink(
        UUID id, int series, String number, @Nullable SheetKind kind, String title, String language, boolean ended) {

    static ChainLink to(ShownAction shown) {
        return new ChainLink(
                shown.id(),
                shown.sheet().series(),
                shown.number(),
                shown.sheet().kind(),
                shown.text().title(),
                shown.language(),
                shown.ended());
    }

    /** Whether its place alone does not tell it from another: a sheet and its correction. */
    public boolean isNamedByKind() {
        return ShownAction.tellsApart(kind);
    }
}
