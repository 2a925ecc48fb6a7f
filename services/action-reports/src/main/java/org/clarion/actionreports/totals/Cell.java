package org.clarion.actionreports.totals;

import java.util.Comparator;
import java.util.UUID;

/** The place of one figure. */
public record Cell(UUID actionId, Dimension dimension, String item) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::actionId).thenComparing(Cell::dimension).thenComparing(Cell::item);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
