package org.clarion.actionreports.figures.desk;

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
    public int width() {
        return part(figures.reported());
    }

    /** What of it was verified, as a part of all that was reported; a little is not nothing. */
    public int verifiedWidth() {
        return part(figures.verified());
    }

    /** The same of what was delivered. */
    public int deliveredWidth() {
        return part(figures.delivered());
    }

    private int part(long figure) {
        return all == 0 ? 0 : Math.round(100f * figure / all);
    }
}
