package org.clarion.actionreports.journal.totals;

import java.util.Comparator;
import java.util.UUID;

/** The place of one figure. */
public record TotalsCell(UUID actionId, Dimension dimension, String item) implements Comparable<TotalsCell> {

    private static final Comparator<TotalsCell> ORDER = Comparator.comparing(TotalsCell::actionId)
            .thenComparing(TotalsCell::dimension)
            .thenComparing(TotalsCell::item);

    @Override
    public int compareTo(TotalsCell other) {
        return ORDER.compare(this, other);
    }
}
