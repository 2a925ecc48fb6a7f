package org.clarion.pages.charts;

import org.clarion.contracts.TotalsEvent.Figures;
import org.jspecify.annotations.Nullable;

/**
 * One line of a breakdown.
 *
 * @param language of the name, where it is another than the page's
 * @param all that was reported, on all lines together
 */
public record FigureShare(String name, @Nullable String language, Figures figures, long all) {

    /** Its part of all that was reported, in hundredths. */
    public int percent() {
        return all == 0 ? 0 : Math.round(100f * figures.reported() / all);
    }
}
