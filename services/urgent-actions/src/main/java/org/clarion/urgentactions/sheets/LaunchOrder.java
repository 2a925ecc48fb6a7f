package org.clarion.urgentactions.sheets;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a launch, beside what the sheet says.
 *
 * @param instead the sheet of its case that it takes the place of; null where those before it go on
 * @param planned whether it was decided before, and goes out by itself now: a sheet that has ended meanwhile needs no replacing
 * @param telling who is told of it by mail
 */
record LaunchOrder(@Nullable UUID instead, boolean planned, TellingChoice telling, String by, Instant at) {

    /** The sheet that is replaced. */
    Optional<UrgentAction> replacedOf(CaseFinding found) {
        return named(found).filter(sheet -> sheet.stage() == UrgentAction.Stage.LIVE);
    }

    /** Whether what was to be replaced is where it was when that was decided. */
    boolean holdsFor(CaseFinding found) {
        return instead == null
                || replacedOf(found).isPresent()
                || planned && named(found).isPresent();
    }

    private Optional<UrgentAction> named(CaseFinding found) {
        return found instanceof CaseFinding.Joins(var one)
                ? one.sheets().stream()
                        .filter(sheet -> sheet.id().equals(instead))
                        .findFirst()
                : Optional.empty();
    }
}
