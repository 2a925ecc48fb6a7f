package org.clarion.actionreports.counts;

import org.clarion.contracts.TotalsEvent.Figures;
import org.jspecify.annotations.Nullable;

/**
 * One line of a breakdown.
 *
 * @param language of the name, where it is another than the page's
 * @param width its part of all that was reported, in hundredths
 */
public record Share(String name, @Nullable String language, Figures figures, int width) {

    static Share of(String name, @Nullable String language, Figures figures, long all) {
        var width = all == 0 ? 0 : Math.round(100f * figures.reported() / all);
        return new Share(name, language, figures, width);
    }
}
