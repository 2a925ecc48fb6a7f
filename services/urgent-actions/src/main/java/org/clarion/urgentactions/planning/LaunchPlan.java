package org.clarion.urgentactions.planning;

import java.time.Instant;
import java.util.UUID;
import org.clarion.urgentactions.sheets.TellingChoice;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a launch at a time.
 *
 * @param zone by whose clocks the time was chosen
 * @param telling who is told of it by mail
 * @param instead the sheet of its case that it takes the place of; null where those before it go on
 */
record LaunchPlan(
        Instant at,
        String zone,
        TellingChoice telling,
        @Nullable UUID instead) {}
